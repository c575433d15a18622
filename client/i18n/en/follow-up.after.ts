import type { followUpAfter as source } from '../zh-CN/follow-up.after.ts'

export const followUpAfter: typeof source = {
  title: 'Follow-up list',
  download: 'Download {{form}}: {{name}}',
  listed: '{{count}} in all, {{done}} done',
  none: 'nothing listed yet',
  toList: 'Open the list',
  asked: 'Extensions asked for',
  askedAbout: 'waiting for an answer: {{count}}',
  overdue: 'Follow-ups overdue',
  overdueAbout: 'past their date and not closed: {{count}}',
  unassigned: 'Follow-ups unassigned',
  unassignedAbout: 'without a lead: {{count}}',
  unlisted: 'Follow-ups not listed',
  unlistedAbout: 'points of the addresses that are not listed yet: {{count}}',
}
