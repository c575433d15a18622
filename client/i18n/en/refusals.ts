import type { AnyRefusal, RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'
import { accountsRefusals } from './accounts.refusals.ts'
import { agendaRefusals } from './agenda.refusals.ts'
import { attendanceRefusals } from './attendance.refusals.ts'
import { commendationRefusals } from './commendation.refusals.ts'
import { controlRefusals } from './control.refusals.ts'
import { documentsRefusals } from './documents.refusals.ts'
import { editsRefusals } from './edits.refusals.ts'
import { floorRefusals } from './floor.refusals.ts'
import { followUpRefusals } from './follow-up.refusals.ts'
import { meetingRefusals } from './meeting.refusals.ts'
import { minutesRefusals } from './minutes.refusals.ts'
import { noticesRefusals } from './notices.refusals.ts'
import { rehearsalRefusals } from './rehearsal.refusals.ts'
import { scriptRefusals } from './script.refusals.ts'
import { venuesRefusals } from './venues.refusals.ts'

/** Of no word: what the line, the server and the store refuse. */
const ofNoWord: Translated<RefusalTexts<'access' | 'command' | 'storage' | 'server' | 'papers' | 'backup'>> = {
  'access.whoAreYou':
    'Say who you are first: give your name and the last four digits of your phone, or the code on your card.',
  'command.malformed': 'This does not have the right form and was not sent.',
  'command.unknown': 'The server does not know this command; reload the page.',
  'command.forbidden': 'You are not allowed to do this.',
  'command.keyReused': 'This id was used for something else; reload and try again.',
  'command.notSent':
    'The connection is down: this was not sent. Once it is back, check where the meeting is and press again.',
  'command.otherLog':
    'Not carried out: a rehearsal has just begun or ended. Look at where the meeting is now before you press again.',
  'command.notYet': 'Not possible yet: the servers are being upgraded. Try again when that is done.',
  'command.notDone':
    'Not carried out: the connection broke before it reached the server. Check where the meeting is before you press again.',
  'command.discarded': 'Discarded; nothing was sent.',
  'command.tooMany': 'Too many at once; try again in a moment.',
  'command.failed': 'The server failed; try again, or call the technician.',
  'command.tooLarge': 'This is too large.',
  'command.tooSlow': 'It arrived too slowly and was given up; try again on a better connection.',
  'storage.full': "The server's disk is full; nothing was saved. Call the technician.",
  'storage.failed': 'The server could not save this; try again later, or call the technician.',
  'storage.damaged': 'The log is damaged from event {{seq}} on; it can only be read. Call the technician.',
  'access.unauthorised': 'This link is no longer valid; ask the organiser for a new one.',
  'access.notFound': 'There is no such meeting, or the link is not for it.',
  'access.noSuchPerson': 'Not found; check the name and the last four digits, or ask the operator.',
  'access.forbidden': 'You are not allowed to do this.',
  'access.origin': 'This came from another site and was refused.',
  'server.busy': 'Many people are coming in at once; this page waits for its turn by itself.',
  'server.draining': 'The server is restarting; the page comes back by itself.',
  'server.unreachable': 'The server cannot be reached; check the network.',
  'papers.noAddress':
    "There is no address to print: open this page at this machine's network address, or set PUBLIC_URL. Available: {{addresses}}",
  'papers.failed': 'The paper could not be made. Try again; if it fails again, ask a technician.',
  'papers.notHeld': 'The meeting has not started, so there are no papers of it.',
  'papers.busy': 'Too many papers are being made; try again shortly.',
  'papers.missingSign':
    'The paper could not be made: no typeface here has the character "{{sign}}" ({{codePoint}}) in "{{name}}". Write it differently, or have a technician put a typeface that has it into FONTS_DIR.',
  'backup.otherTools': 'This database is backed up with its own tools.',
}

export const refusals: Translated<Record<AnyRefusal, string>> = {
  ...accountsRefusals,
  ...agendaRefusals,
  ...attendanceRefusals,
  ...commendationRefusals,
  ...controlRefusals,
  ...documentsRefusals,
  ...editsRefusals,
  ...floorRefusals,
  ...followUpRefusals,
  ...meetingRefusals,
  ...minutesRefusals,
  ...noticesRefusals,
  ...rehearsalRefusals,
  ...scriptRefusals,
  ...venuesRefusals,
  ...ofNoWord,
}
