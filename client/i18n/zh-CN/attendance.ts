export const attendance = {
  'console.sums': '应到 {{expected}} · 实到 {{present}} · 请假 {{onLeave}} · 未到 {{absent}}',
  'people.erased': '已删除',
  'ledger.open': '签到总表',
  'ledger.toReview': '{{count}} 人待核',
  'ledger.title': '签到总表',
  'ledger.download': '下载{{place}}的签到表：{{form}}',
  'ledger.fileName': '签到表',
}
