/** What becomes of one's own request to speak, on a phone. */
export const phoneFloor = {
  title: '我的发言申请',
  cued: '请准备，下一位由您发言',
  speaking: '请发言',
  waiting: '排队第 {{place}} 位',
  waitingHint: '请等候主持人点名',
  declined: '这次没有安排发言',
  declinedReason: '理由：{{reason}}',
  withdrawn: '申请已撤回',
  closed: '已停止申请',
  closedHint: '主持人已停止接受发言申请。',
  open: '查看',
  held: '计时暂停',
}
