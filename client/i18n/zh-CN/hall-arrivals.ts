/** Arrivals as a hall's screens tell them. */
export const hallArrivals = {
  scan: '扫码签到',
  codeOfHall: '本会场签到二维码',
  thenWho: '扫码后填写姓名',
  thenOperator: '扫码后请等联络员确认',
  cut: '网络中断，暂停扫码',
  showPersonal: '请向联络员出示手机上的个人二维码',
  tellName: '或报姓名，由联络员签到',
  byOperator: '请找联络员签到',
  byOperatorHow: '报姓名，或出示个人签到码',
  door: '会场签到',
  here: '本会场实到',
  ofExpected: '应到 {{expected}}',
  latest: '最近签到',
  listenIn: '列席 {{count}}',
  onLeave: '请假 {{count}}',
}
