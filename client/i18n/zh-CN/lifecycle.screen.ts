export const lifecycleScreen = {
  'screen.recess': '休会',
  'screen.recessSince': '{{time}} 起休会',
  'screen.adjourned': '会议结束',
  'screen.thanks': '感谢各位参会',
  'screen.adjournedAt': '{{time}} 散会',
}
