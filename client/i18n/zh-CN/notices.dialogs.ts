export const noticesDialogs = {
  'console.noticeTitle': '发通知',
  'console.noticeText': '通知内容',
  'console.urgent': '紧急（大屏醒目显示）',
  'overlay.notice': '通知',
  'overlay.urgent': '紧急通知',
  'ticker.dialog': '会场大屏上的字幕',
  'ticker.text': '字幕内容（最多 {{max}} 字）',
  'ticker.send': '显示',
  'ticker.now': '刚换成了：“{{text}}”。再按一次“显示”就换掉它。',
  'ticker.key': '显示或更换字幕',
}
