export const meetingPhone = {
  'phone.now': '第{{number}}项 · 进行中',
  'phone.notStarted': '会议尚未开始',
  'phone.startsAt': '{{date}} {{time}} 开始',
  'phone.between': '会议已开始',
  'phone.recess': '休会中',
  'phone.adjourned': '会议已结束，感谢参会',
  'phone.overtime': '已超时',
  'phone.documentsCount': '文件 {{count}}',
  'phone.askFloor': '申请发言',
  'phone.asking': '已申请发言',
  'phone.linkEnded': '此链接已停用，页面不再更新。请联系会务。',
  'phone.observer': '列席',
}
