import type { Translated } from '../translated.ts'
import type { attendance as zh } from '../zh-CN/attendance.ts'

export const attendance: Translated<typeof zh> = {
  'console.sums': '{{present}} of {{expected}} present · {{onLeave}} on leave · {{absent}} absent',
  'people.open': 'People',
  'people.title': 'People and phones',
  'people.search': 'Find by name or unit',
  'people.loading': 'Reading the roster…',
  'people.nobody': 'Nobody is on the roster.',
  'people.noMatch': 'Nobody matches.',
  'people.more': '{{count}} more: write a name to find somebody.',
  'people.erased': 'erased',
  'people.noPhone': 'no phone',
  'people.show': 'Show number',
  'people.hide': 'Hide',
  'people.showOf': 'Show number of {{name}}; this is recorded',
  'people.hideOf': 'Hide the number of {{name}}',
  'people.kept':
    'Phones show their last four digits; each look at a whole number is recorded. They are kept for {{count}} days after the meeting and erased on {{date}}.',
  'people.kept_one':
    'Phones show their last four digits; each look at a whole number is recorded. They are kept for {{count}} day after the meeting and erased on {{date}}.',
  'people.namesKept': 'Names stay until somebody erases them.',
  'people.namesKeptUntil': 'Names are kept for {{count}} days after the meeting and erased on {{date}}.',
  'people.namesKeptUntil_one': 'Names are kept for {{count}} day after the meeting and erased on {{date}}.',
  'people.phonesGone': 'Phones are erased; names and attendance stay.',
  'people.peopleGone': 'Names, units, titles and phones are erased; the record of the meeting and its numbers stay.',
  'people.erasePhones': 'Erase phones now',
  'people.erasePeople': 'Erase all personal data now',
  'people.erasePhonesText':
    'Erases the phones of everybody in this meeting, in the backups too. This cannot be undone. Write the title of the meeting to confirm:',
  'people.erasePeopleText':
    'Erases names, units, titles, phones and the devices that checked in, in the backups too. This cannot be undone. The record of the meeting and its numbers stay. Write the title of the meeting to confirm:',
  'people.writeTitle': 'Title of the meeting',
  'people.eraseYes': 'Erase',
}
