import type { Actor } from '../../shared/access/actor.ts'
import { receiptSteps } from '../../shared/domain/documents/documents.model.ts'
import { isReleasedTo } from '../../shared/domain/documents/documents.selectors.ts'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { readinessChecks, type Venue } from '../../shared/domain/venues/venues.model.ts'

/** What somebody who is not there does. */
export interface SimulatedAct {
  readonly actor: Actor
  readonly command: ParsedCommand
}

/** From 0 up to 1. */
type Chance = () => number

/** So many people come in at most in one round in one hall. */
const mostArrivals = 3

/**
 * What the halls do in one round: each at most one thing at its desk, and some people come in.
 * @param chance so that no two halls do the same at once.
 */
export function venueActs(state: MeetingState, chance: Chance): readonly SimulatedAct[] {
  if (state.meeting.status === 'adjourned') return []
  return Object.values(state.venues).flatMap((venue) => {
    const actor: Actor = { role: 'operator', venueId: venue.id, personId: null }
    const desk = chance() < 0.4 ? deskAct(state, venue, chance) : null
    return [...(desk === null ? [] : [desk]), ...arrivals(state, venue.id, chance)].map((command) => ({
      actor,
      command,
    }))
  })
}

/** The most urgent thing first, as a person would. */
function deskAct(state: MeetingState, venue: Venue, chance: Chance): ParsedCommand | null {
  return (
    rollCallAnswer(venue, chance) ??
    readiness(venue, chance) ??
    noticeAck(state, venue.id) ??
    receipt(state, venue.id) ??
    request(state, venue.id, chance)
  )
}

function rollCallAnswer({ id, rollCall }: Venue, chance: Chance): ParsedCommand | null {
  if (rollCall?.status !== 'calling') return null
  const data = { venueId: id, heard: true, picture: chance() > 0.05, sound: chance() > 0.05, note: null }
  return { type: 'rollCall.answer', data }
}

function readiness({ id, readiness: checks }: Venue, chance: Chance): ParsedCommand | null {
  const check = readinessChecks.find((name) => checks[name]?.status !== 'ok')
  if (check === undefined) return null
  const isFine = checks[check] !== null || chance() > 0.08
  return { type: 'venues.reportReadiness', data: { venueId: id, check, status: isFine ? 'ok' : 'problem', note: null } }
}

function noticeAck(state: MeetingState, venueId: string): ParsedCommand | null {
  const notice = state.notices.find(
    ({ to, acks }) => (to === 'all' || to.includes(venueId)) && !Object.hasOwn(acks, venueId),
  )
  return notice === undefined ? null : { type: 'notices.acknowledge', data: { noticeId: notice.id, reply: null } }
}

function receipt(state: MeetingState, venueId: string): ParsedCommand | null {
  for (const document of Object.values(state.documents)) {
    const taken = document.receipts[venueId] ?? {}
    const step = receiptSteps.find((name) => taken[name] === undefined)
    if (step === undefined || !isReleasedTo(document, venueId)) continue
    return { type: 'documents.acknowledge', data: { documentId: document.id, venueId, step } }
  }
  return null
}

function request(state: MeetingState, venueId: string, chance: Chance): ParsedCommand | null {
  const isQuiet = state.floor.requests.length < 2 && chance() < 0.02
  if (state.meeting.status !== 'live' || !isQuiet) return null
  return { type: 'floor.request', data: { venueId, personId: null, topic: null } }
}

function arrivals(state: MeetingState, venueId: string, chance: Chance): readonly ParsedCommand[] {
  const awaited = Object.entries(state.attendance.people[venueId] ?? {}).filter(
    ([, { status }]) => status === 'awaited',
  )
  const count = Math.min(awaited.length, Math.floor(chance() * (mostArrivals + 1)))
  return awaited.slice(0, count).map(([personId]): ParsedCommand => {
    const isAway = chance() < 0.06
    return isAway
      ? { type: 'attendance.excuse', data: { personId, reason: '联调' } }
      : { type: 'attendance.checkIn', data: { personId, venueId } }
  })
}
