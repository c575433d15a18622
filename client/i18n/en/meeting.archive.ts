import type { Translated } from '../translated.ts'
import type { meetingArchive as zh } from '../zh-CN/meeting.archive.ts'

/** Taking a meeting away as an archive. */
export const meetingArchive: Translated<typeof zh> = {
  'archive.title': 'Export archive',
  'archive.holds': 'Included',
  'archive.holdsAbout':
    'The meeting file, the complete log with its hashes, the documents with every file that they ever had, the seals, and a description in XML and JSON: one zip file, unencrypted.',
  'archive.holdsNames':
    'The log has the names published on the agenda; documents have whatever names are written in them.',
  'archive.roster': 'Include the roster (names, units, titles, seats, phones)',
  'archive.staysBehind': 'Not included',
  'archive.staysBehindAbout': 'Links, sign-ins, card codes and the journal. The export is noted in the journal.',
  'archive.erased': 'On this server',
  'archive.phonesGo': 'Phone numbers will be erased on {{date}}.',
  'archive.phonesGone': 'Phone numbers have been erased.',
  'archive.namesGo': 'Names will be erased on {{date}}.',
  'archive.namesStay': 'Names stay until someone erases them.',
  'archive.peopleGone': 'All personal data has been erased.',
  'archive.keeper':
    'Names and phone numbers in the archive are not erased along with these: whoever keeps the archive is responsible for them from now on.',
  'archive.notEnded': 'The meeting has not ended: the archive covers it up to now and has no seal.',
  'archive.timestampAbout':
    'For an authority to vouch for the time of the seal: send it the request, and put its answer in here. It goes into the archive.',
  'archive.takeRequest': 'Download the request (.tsq)',
  'archive.giveAnswer': 'Put in the answer (.tsr)',
  'archive.timestampKept': 'It lies beside the seal, stamped on {{date}}.',
  'archive.notATimestamp': 'This is no answer of a timestamp authority (.tsr).',
  'archive.timestampRefused': 'The authority has refused. Ask again.',
  'archive.otherTimestamp': 'This is the timestamp of another file, not of the seal of this meeting.',
  'archive.noSeal': 'This meeting has no seal yet.',
  'archive.take': 'Export',
  'archive.making': 'Preparing…',
  'archive.coming': '{{size}} received',
  'archive.takeAgain': 'Try again',
  'archive.cancel': 'Cancel',
  'archive.fileName': 'archive',
}
