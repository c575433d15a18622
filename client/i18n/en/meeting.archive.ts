import type { Translated } from '../translated.ts'
import type { meetingArchive as zh } from '../zh-CN/meeting.archive.ts'

/** Taking a meeting away as an archive. */
export const meetingArchive: Translated<typeof zh> = {
  'archive.title': 'Take the archive',
  'archive.holds': 'In the archive',
  'archive.holdsAbout':
    'The meeting file, the whole log with its hashes, the documents, the seals, and what it is in XML and JSON. One zip file, without encryption.',
  'archive.holdsNames': 'The log has the names on the agenda; whoever a document names is in it, too.',
  'archive.roster': 'With the roster (names, units, titles, seats, phones)',
  'archive.staysBehind': 'Not in it',
  'archive.staysBehindAbout': 'Links, sign-ins, the codes of cards, and the journal, where this is noted.',
  'archive.erased': 'On this server',
  'archive.phonesGo': 'Phones are erased on {{date}}.',
  'archive.phonesGone': 'Phones are erased.',
  'archive.namesGo': 'Names are erased on {{date}}.',
  'archive.namesStay': 'Names stay until somebody erases them.',
  'archive.peopleGone': 'Everything about people is erased.',
  'archive.keeper':
    'Names and phones in the archive are not erased with them: from now on whoever keeps it is answerable for them.',
  'archive.notEnded': 'The meeting has not ended: the archive goes up to this moment and bears no seal.',
  'archive.take': 'Take it',
  'archive.making': 'Being made…',
  'archive.cancel': 'Cancel',
  'archive.fileName': 'archive',
}
