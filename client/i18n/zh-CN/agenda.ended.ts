/** How the time went, told when the meeting is over. */
export const agendaEnded = {
  'chart.title': '计划与实际',
  'chart.planned': '计划',
  'chart.actual': '实际',
  'chart.much': '超时 1 分以上',
  'chart.difference': '差',
  'chart.jumped': '{{time}} 从第 {{from}} 项直接切换到第 {{to}} 项',
  'chart.ended': '{{time}} 散会，停在第 {{from}} 项',
  'chart.longer': '比计划长 {{time}}',
  'chart.shorter': '比计划短 {{time}}',
  'chart.notHeld': '{{count}} 项未进行',
}
