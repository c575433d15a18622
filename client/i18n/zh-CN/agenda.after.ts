export const agendaAfter = {
  'paper.title': '议程',
  'paper.number': '序号',
  'paper.item': '事项',
  'paper.speaker': '发言人',
  'paper.minutes': '计划（分）',
  'paper.time': '时间',
}
