import { accountContracts } from './accounts.contract.ts'
import { archiveContracts } from './archive.contract.ts'
import { buttonContracts } from './buttons.contract.ts'
import { calendarContracts } from './calendar.contract.ts'
import { cardContracts } from './cards.contract.ts'
import { checkInContracts } from './check-in.contract.ts'
import { deskPaperContracts } from './desk-papers.contract.ts'
import { documentContracts } from './documents.contract.ts'
import { editsContracts } from './edits.contract.ts'
import { evidenceContracts } from './evidence.contract.ts'
import { figureContracts } from './figures.contract.ts'
import { followUpContracts } from './follow-up.contract.ts'
import { importContracts } from './imports.contract.ts'
import { ledgerContracts } from './ledger.contract.ts'
import { libraryContracts } from './library.contract.ts'
import { linkContracts } from './links.contract.ts'
import { meetingContracts } from './meeting.contract.ts'
import { minutesContracts } from './minutes.contract.ts'
import { pairingContracts } from './pairing.contract.ts'
import { paperContracts } from './papers.contract.ts'
import { peopleContracts } from './people.contract.ts'
import { privacyContracts } from './privacy.contract.ts'
import { rehearsalContracts } from './rehearsal.contract.ts'
import { replayContracts } from './replay.contract.ts'
import { rosterContracts } from './roster.contract.ts'
import { screenContracts } from './screens.contract.ts'
import { serverContracts } from './server.contract.ts'
import { sessionContracts } from './session.contract.ts'
import { signInContracts } from './sign-in.contract.ts'
import { streamContracts } from './streams.contract.ts'
import { webhookContracts } from './webhooks.contract.ts'

/** Every route there is, by what it is about; what is not here is not served. */
export const httpContracts = {
  server: serverContracts,
  figures: figureContracts,
  session: sessionContracts,
  signIn: signInContracts,
  accounts: accountContracts,
  meeting: meetingContracts,
  buttons: buttonContracts,
  streams: streamContracts,
  webhooks: webhookContracts,
  calendar: calendarContracts,
  archive: archiveContracts,
  links: linkContracts,
  people: { ...peopleContracts, ...rosterContracts, ...libraryContracts },
  checkIn: checkInContracts,
  cards: cardContracts,
  documents: documentContracts,
  imports: importContracts,
  ledger: ledgerContracts,
  papers: paperContracts,
  deskPapers: deskPaperContracts,
  edits: editsContracts,
  minutes: minutesContracts,
  followUps: followUpContracts,
  replay: replayContracts,
  rehearsal: rehearsalContracts,
  screens: screenContracts,
  pairing: pairingContracts,
  evidence: evidenceContracts,
  privacy: privacyContracts,
} as const

/** What each group is about. */
export const httpGroups: Readonly<Record<keyof typeof httpContracts, string>> = {
  server: 'For supervisors, load balancers and those who write programs.',
  figures: 'How a node is, for those who keep it running.',
  session: 'Exchanging the token of a link for a cookie, asking who one is, and leaving.',
  signIn: 'Coming in by the organisation’s identity provider (OpenID Connect), where one is configured.',
  accounts: 'People who prepare meetings under a name of their own: made and deleted by the owner.',
  meeting: 'Meetings: making, listing, reading, acting.',
  buttons: 'For buttons, lamps and captions: one call each, no body, no id.',
  streams: 'The feed for programs that have no Socket.IO client.',
  webhooks: 'Programs elsewhere that are told what happens.',
  calendar: 'A meeting in the calendars of those who come.',
  archive: 'A meeting as a file to keep, with all that proves it.',
  links: 'Links: issued and revoked, never read again.',
  people: 'People: who they are, and who changes the list.',
  checkIn: 'How people come in: by the code of their hall, by their card, by their name.',
  cards: 'The codes on people’s cards: issued for printing, taken away, read by the operator.',
  documents: 'Documents as raw bytes; rights are asked each time.',
  imports: 'Rosters, agendas and lists of awardees out of files: read, mended, taken in as one change.',
  ledger: 'The attendance ledger to take away.',
  papers: 'Papers for the day: packs, cards, the sheets of the halls.',
  deskPapers: 'Boards of the desks as papers: roll call, readiness, receipts; the notice of the meeting.',
  edits: 'Who has changed what of the preparation.',
  minutes: 'Papers that a meeting leaves behind, set from its log.',
  followUps: 'What is to be done after the meeting, and its papers; changed by the commands `followUps.*`.',
  replay: 'What was, place by place, as it was seen.',
  rehearsal: 'Practising a meeting, without a trace in its own log.',
  screens: 'What is asked of the screens themselves.',
  pairing: 'Screens that come without a link and get a hall by a code.',
  evidence: 'What can be proved afterwards.',
  privacy: 'Personal data: how long it stays, and its end; copies of everything.',
}

type Group = (typeof httpContracts)[keyof typeof httpContracts]

type Every<Routes> = Routes extends object ? Routes[keyof Routes] : never

/** Any of the routes. */
export type HttpContract = Every<Group>

/** The routes by how they are called: `GET /api/meetings/:meetingId/state`. */
export type HttpCalls = {
  readonly [Contract in HttpContract as `${Uppercase<Contract['method']>} ${Contract['path']}`]: Contract
}
