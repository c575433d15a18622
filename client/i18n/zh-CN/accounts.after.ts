export const accountsAfter = {
  'sheets.open': '打印会场入口',
  'sheets.title': '会场入口',
  'sheets.text':
    '每个会场一页：大屏、联络员、参会人员的链接和二维码，怎样使用，遇到问题找谁。链接只显示一次，所以每次打印都是新链接。',
  'sheets.replace': '原有的这些链接同时作废',
  'sheets.replaceText': '用原链接打开的大屏、联络员席和手机会立即断开，要用新页面重新进入。',
  'sheets.bring': '生成 PDF',
  'sheets.there': '会场入口已下载，其中的链接已生效。',
  'sheets.all': '全部会场',
}
