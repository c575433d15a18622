import fc from 'fast-check'
import type { Actor } from '../../shared/access/actor.ts'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import { mayCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import { attendeeOf, meetingAt, moderator, operatorOf } from './meeting-fixture.ts'

const venueId = fc.constantFrom('main', 'east', 'west')
const personId = fc.constantFrom('main-1', 'main-2', 'east-1', 'east-2', 'west-1', 'west-2')
const documentId = fc.constantFrom('d1', 'd2', 'd3')
const itemId = fc.constantFrom('open', 'read', 'talk', 'honour')
const file = fc.constantFrom('a', 'b').map((letter) => ({
  sha256: letter.repeat(64),
  bytes: 1,
  contentType: 'application/pdf',
  sealKey: `key of ${letter}`,
}))
const note = fc.constantFrom('secret note', null)
/** Which of the things that were made so far is meant. */
const which = fc.nat({ max: 3 })

/** A command whose ids of made things are still a choice. */
export interface LooseCommand {
  readonly type: ParsedCommand['type']
  readonly data: Record<string, unknown>
  readonly actor: Actor
  readonly which: number
}

const command = (
  type: ParsedCommand['type'],
  data: Record<string, fc.Arbitrary<unknown>>,
  actor?: fc.Arbitrary<Actor>,
) =>
  fc.record({
    type: fc.constant(type),
    data: fc.record(data),
    actor: actor ?? fc.constant(moderator),
    which,
  })

const operator = venueId.map(operatorOf)
const attendee = personId.map((id) => attendeeOf(id.split('-')[0] ?? '', id))

/** Of phones, those with a code of the hall's screen and those about which something is odd. */
const arriving = personId.map((id) => ({
  ...attendeeOf(id.split('-')[0] ?? '', id),
  arrival: { isOnSite: !id.startsWith('west'), doubts: id.endsWith('2') ? (['sameDevice'] as const) : [] },
}))

const standInId = fc.constantFrom('west-2', 'late-1', 'east-1')

/** Who is of no hall is for staff alone. */
const cuedSpeaker = fc.constantFrom('main', 'east', null).map((venue) => ({
  name: venue === null ? 'secret note' : 'Guest',
  title: null,
  venueId: venue,
  personId: null,
}))

const anyDesk = fc.constantFrom('a', 'b').map((deskId) => ({ ...moderator, deskId }))

const anyCommand: fc.Arbitrary<LooseCommand> = fc.oneof(
  command('agenda.advance', {}),
  command('agenda.goTo', { to: itemId }),
  command('agenda.stage', { itemId }),
  command('agenda.unstage', { itemId }),
  command('agenda.commit', { itemId }),
  command('agenda.takeBack', {}),
  command('agenda.showPoint', { itemId, point: fc.constantFrom(0, 1, 2, null) }),
  command('agenda.adjustTime', { itemId, deltaMinutes: fc.constantFrom(-5, 5) }),
  command('agenda.moveItem', { itemId, before: itemId }),
  command('agenda.removeItem', { itemId }),
  command('agenda.pauseClock', {}),
  command('agenda.resumeClock', {}),
  command('meeting.recess', {}),
  command('meeting.resume', {}),
  command('floor.give', { speaker: fc.record({ name: fc.constant('Guest'), venueId }) }),
  command('floor.release', {}),
  command('floor.tellSpeaker', { text: note }),
  command('floor.request', { venueId, topic: note }, fc.oneof(operator, attendee)),
  command('floor.grant', {}),
  command('floor.decline', { reason: note }),
  command('floor.withdraw', {}, fc.oneof(operator, attendee)),
  command('floor.cueNext', {}),
  command('floor.cueNext', { requestId: fc.constant(undefined), speaker: cuedSpeaker }),
  command('floor.clearNext', {}),
  command('floor.closeList', {}),
  command('floor.openList', {}),
  command('venues.reportReadiness', {
    venueId,
    check: fc.constantFrom('video', 'audio'),
    status: fc.constant('ok'),
    note,
  }),
  command('venues.reportStage', {
    venueId,
    stage: fc.constantFrom('rehearsal', 'watch'),
    status: fc.constant('ok'),
    note,
  }),
  command('venues.withdrawStage', { venueId, stage: fc.constantFrom('rehearsal', 'watch') }),
  command('venues.setVideoDelay', { venueId, delayMs: fc.constantFrom(0, 1_200) }),
  command('rollCall.open', {}),
  command('rollCall.open', { mode: fc.constant('inOrder') }),
  command('rollCall.call', { venueId }),
  command('rollCall.answer', { venueId, heard: fc.boolean(), picture: fc.boolean(), sound: fc.boolean(), note }),
  command('rollCall.close', {}),
  command('documents.add', { documentId: fc.constantFrom('d1', 'd3'), title: fc.constant('secret paper'), itemId }),
  command('documents.remove', { documentId: fc.constantFrom('d1', 'd3') }),
  command('documents.release', { documentId, venueIds: fc.option(fc.uniqueArray(venueId, { minLength: 1 })) }),
  command('documents.withdraw', { documentId }),
  command('documents.edit', {
    documentId,
    patch: fc.constantFrom({ mode: 'issue' }, { classification: 'internal' }, { classification: null }),
  }),
  command('documents.move', { documentId, itemId: fc.constant('read'), before: fc.constantFrom('d1', 'd2', null) }),
  command('documents.storeFile', { documentId, file }),
  command('documents.acknowledgeRecall', { documentId, venueId }),
  command('documents.turnPage', { documentId, page: fc.nat({ max: 3 }) }),
  command('documents.acknowledge', { documentId, venueId, step: fc.constantFrom('received', 'printed') }),
  command('attendance.checkIn', { personId, venueId }),
  command('attendance.undo', { personId }),
  command('attendance.excuse', { personId, reason: fc.constant('secret note') }),
  command('attendance.transfer', { personId, toVenueId: venueId }),
  command('attendance.sign', { venueId }),
  command('attendance.checkIn', {}, arriving),
  command('attendance.leave', { personId }, operator),
  command('attendance.leave', {}, attendee),
  command('attendance.return', { personId }),
  command('attendance.amend', { personId, at: fc.constantFrom(1_000, 2_000_500), reason: fc.constant('secret note') }),
  command('attendance.standIn', { personId, standInId }, fc.oneof(fc.constant(moderator), operator)),
  command('attendance.dismissClaim', { personId, venueId }),
  command('attendance.review', { personId, venueId, outcome: fc.constantFrom('cleared', 'rejected') }),
  command('attendance.returnHall', { venueId, reason: fc.constant('secret note') }),
  command('attendance.transferHall', { fromVenueId: venueId, toVenueId: venueId, reason: fc.constant('secret note') }),
  command('attendance.setRules', { mode: fc.constantFrom('link', 'operatorOnly', 'confirmed', 'rotating') }),
  command('attendance.setRules', { door: fc.constantFrom('counts', 'surnames') }),
  command('attendance.changeRoster', {
    added: fc.constantFrom([], [{ id: 'late-1', venueId: 'east', attends: 'standIn' }]),
    removed: fc.constantFrom([], ['late-1']),
    moved: fc.constantFrom([], [{ id: 'east-2', toVenueId: 'west' }]),
  }),
  command('attendance.revealPhone', { personId }),
  command('notices.send', {
    to: fc.oneof(fc.constant('all'), fc.uniqueArray(venueId, { minLength: 1 })),
    text: fc.constant('hello'),
    level: fc.constantFrom('info', 'urgent'),
  }),
  command('notices.withdraw', {}),
  command('notices.acknowledge', { reply: note }, operator),
  command('notices.help', { venueId, text: fc.constant('secret note') }, operator),
  command('notices.reportGuessing', { venueId }),
  command('notices.helpSeen', {}),
  command('notices.handleHelp', {}),
  command('control.take', { name: fc.constant('secret desk'), reason: note }, anyDesk),
  command('control.request', {}, anyDesk),
  command('control.release', {}, anyDesk),
  command('script.write', { itemId, text: fc.constant('secret note'), from: fc.nat({ max: 3 }) }),
  command('commendation.reveal', { itemId: fc.constant('honour'), to: fc.nat({ max: 3 }) }),
)

/** A meeting's worth of commands by anybody. */
export const anyCommands = fc.array(anyCommand, { maxLength: 60 })

/** Those about documents alone. */
export const anyDocumentCommands = fc.array(
  anyCommand.filter(({ type }) => type.startsWith('documents.')),
  { maxLength: 30 },
)

const internalTypes: ReadonlySet<string> = new Set([
  'documents.storeFile',
  'attendance.changeRoster',
  'attendance.revealPhone',
  'notices.reportGuessing',
])

/** Plays them on a fresh live meeting; what is refused changes nothing. */
export function play(commands: readonly LooseCommand[]) {
  const meeting = meetingAt()
  meeting.say('meeting.start', {})
  for (const loose of commands) {
    const { floor, agenda, notices, helpCalls, commendation } = meeting.state
    const { role, venueId, personId } = loose.actor
    const made = {
      // A phone speaks of its own person, in the hall of its link.
      ...(role === 'attendee' && loose.type.startsWith('attendance.') ? { personId, venueId } : {}),
      from: loose.type === 'commendation.reveal' ? commendation.honour?.revealed : agenda.currentItemId,
      requestId: floor.requests[loose.which]?.id ?? 'none',
      noticeId: notices[loose.which]?.id ?? 'none',
      helpCallId: helpCalls[loose.which]?.id ?? 'none',
    }
    const given = Object.entries({ ...made, ...loose.data }).filter(([, value]) => value !== undefined)
    const parsed = { type: loose.type, data: Object.fromEntries(given) } as unknown as ParsedCommand
    const isAllowed = internalTypes.has(loose.type) || mayCommand(loose.actor, parsed)
    if (isAllowed) meeting.wait(1_000).say(parsed.type, parsed.data as never, loose.actor)
  }
  return { log: meeting.log, state: meeting.state }
}
