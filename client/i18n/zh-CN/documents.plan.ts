export const documentsPlan = {
  'plan.title': '文件',
  'plan.sum': '{{count}} 份，已上传 {{ready}} 份',
  'plan.ofItem': '文件 {{count}}',
  'plan.bringTo': '上传到',
  'plan.noItem': '未列入议程',
  'plan.empty': '还没有文件',
  'plan.emptyHint': '把 PDF 或图片拖到上面，选好议程项，一次可以多份。',
  'plan.itemOf': '“{{title}}”属于哪一项',
  'plan.removeOf': '删除“{{title}}”',
  'plan.released': '已发布',
}
