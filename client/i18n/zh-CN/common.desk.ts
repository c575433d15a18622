/** Words that every desk says. */
export const commonDesk = {
  print: '打印',
  save: '保存',
  venue: '会场',
  name: '姓名',
  allVenues: '全部会场',
  time: '时间',
  copied: '已复制',
  send: '发送',
}
