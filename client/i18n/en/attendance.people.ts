import type { Translated } from '../translated.ts'
import type { attendancePeople as zh } from '../zh-CN/attendance.people.ts'

export const attendancePeople: Translated<typeof zh> = {
  'people.open': 'People',
  'people.title': 'People and phones',
  'people.search': 'Find by name or unit',
  'people.loading': 'Loading the roster…',
  'people.nobody': 'Nobody is on the roster.',
  'people.noMatch': 'Nobody matches.',
  'people.more': '{{count}} more: type a name to find somebody.',
  'people.noPhone': 'no phone',
  'people.show': 'Show number',
  'people.hide': 'Hide',
  'people.showOf': 'Show number of {{name}}; this is recorded',
  'people.hideOf': 'Hide the number of {{name}}',
  'people.kept':
    'Phones show only their last four digits; every look at a full number is recorded. Phones are kept for {{count}} days after the meeting and erased on {{date}}.',
  'people.kept_one':
    'Phones show only their last four digits; every look at a full number is recorded. Phones are kept for {{count}} day after the meeting and erased on {{date}}.',
  'people.namesKept': 'Names stay until somebody erases them.',
  'people.namesKeptUntil': 'Names are kept for {{count}} days after the meeting and erased on {{date}}.',
  'people.namesKeptUntil_one': 'Names are kept for {{count}} day after the meeting and erased on {{date}}.',
  'people.phonesGone': 'Phones have been erased; names and attendance stay.',
  'people.peopleGone':
    'Names, units, titles and phones have been erased; the record of the meeting and its numbers stay.',
  'people.erasePhones': 'Erase phones now',
  'people.erasePeople': 'Erase all personal data now',
  'people.erasePhonesText':
    'Erases the phones of everybody in this meeting, in the backups as well. This cannot be undone. Type the title of the meeting to confirm:',
  'people.erasePeopleText':
    'Erases names, units, titles, phones and the devices that checked in, in the backups as well. This cannot be undone. The record of the meeting and its numbers stay. Type the title of the meeting to confirm:',
  'people.writeTitle': 'Title of the meeting',
  'people.eraseYes': 'Erase',
}
