export const commonDialogs = {
  print: '打印',
  save: '保存',
  name: '姓名',
  time: '时间',
  copied: '已复制',
}
