export const attendanceAfter = {
  'phone.checkInTitle': '签到',
  'phone.phoneTail': '手机号后四位',
  'phone.checkIn': '签到',
  'phone.checkingIn': '正在签到…',
  'phone.privacy': '姓名和手机号仅用于核对会务提供的名单；系统记录您的签到时间与会场，其他参会人员看不到。',
  'phone.claimed': '已登记 {{time}}，待联络员确认',
  'phone.claimedHint': '请向本会场联络员示意。',
  'phone.showOperator': '请向联络员出示',
  'phone.showOperatorHint': '个人二维码，由联络员为您签到，不需要网络。',
}
