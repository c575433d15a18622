export const followUpAfter = {
  title: '督办台账',
  download: '下载{{name}} {{kind}}',
  listed: '共 {{count}} 项，{{done}} 项已办结',
  none: '还没有列督办事项',
}
