/** How the time went, told when the meeting is over. */
export const agendaEnded = {
  'chart.title': 'Planned and actual',
  'chart.planned': 'Planned',
  'chart.actual': 'Actual',
  'chart.much': 'Over by a minute or more',
  'chart.difference': 'Difference',
  'chart.jumped': '{{time}} switched from item {{from}} to item {{to}}',
  'chart.ended': '{{time}} the meeting ended at item {{from}}',
  'chart.longer': '{{time}} longer than planned',
  'chart.shorter': '{{time}} shorter than planned',
  'chart.notHeld': '{{count}} items not held',
  'chart.notHeld_one': '{{count}} item not held',
}
