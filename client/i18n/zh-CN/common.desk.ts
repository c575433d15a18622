/** Words that every desk says. */
export const commonDesk = {
  venue: '会场',
  allVenues: '全部会场',
  send: '发送',
}
