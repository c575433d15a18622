import { filterValues, lookUp } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent, MeetingPlan } from '../meeting/meeting.types.ts'
import type { AttendanceState, PersonAttendance, VenuePeople } from './attendance.model.ts'
import { awaited, emptyVenue, recount } from './attendance-counts.evolve.ts'
import { changeRoster, returnVenue, transfer, transferVenue } from './roster-moves.evolve.ts'
import { changeVenues, noteOf, type PersonChange } from './venue-changes.evolve.ts'

const initialRules = { mode: 'link', door: 'counts' } as const

export const initialAttendance: AttendanceState = {
  venues: {},
  people: {},
  corrections: {},
  signers: {},
  rules: initialRules,
  erased: null,
  rosterSeq: 0,
}

export function evolveAttendance(state: AttendanceState, event: MeetingEvent): AttendanceState {
  switch (event.type) {
    case 'meeting.created':
      return planned(event.data)
    case 'venues.added':
      return withVenue(state, event.data.venue.id)
    case 'venues.removed':
      return withoutVenue(state, event.data.venueId)
    case 'attendance.checkedIn':
      return checkedIn(state, event)
    case 'attendance.undone':
      return changed(state, event, { ...nothing, isCorrection: event.data.isCorrection })
    case 'attendance.excused': {
      const { reason, isCorrection } = event.data
      return changed(state, event, { ...nothing, status: 'onLeave', at: event.at, reason, isCorrection })
    }
    case 'attendance.amended': {
      const { arrivedAt, late, isCorrection } = event.data
      return changed(state, event, {
        ...here(arrivedAt, late),
        isAmended: true,
        isCorrection,
        via: event.data.by ?? undefined,
      })
    }
    case 'attendance.stoodIn': {
      const { personId, standInId, late, isCorrection } = event.data
      const seat = { ...here(event.at, late), standInId, isCorrection, via: event.data.by ?? undefined }
      return changed(state, event, seat, { personId: standInId, change: { standsInFor: personId } })
    }
    case 'attendance.left':
      return changed(state, event, { awayAt: event.at })
    case 'attendance.returned':
      return changed(state, event, { awayAt: undefined })
    case 'attendance.claimed':
      return changed(state, event, { claimedAt: event.at, doubts: event.data.doubts })
    case 'attendance.claimDismissed':
      return changed(state, event, { claimedAt: undefined, doubts: undefined })
    case 'attendance.reviewed': {
      const { outcome, isCorrection } = event.data
      return changed(state, event, outcome === 'cleared' ? { doubts: undefined } : { ...nothing, isCorrection })
    }
    case 'attendance.transferred':
      return transfer(state, event)
    case 'attendance.hallTransferred':
      return transferVenue(state, event)
    case 'attendance.hallReturned':
      return returnVenue(state, event)
    case 'attendance.rosterChanged':
      return changeRoster(state, event)
    case 'attendance.signed':
      return signed(state, event)
    case 'attendance.rulesSet':
      return { ...state, rules: event.data }
    case 'attendance.erased':
      return { ...state, erased: event.data.what, signers: event.data.what === 'people' ? {} : state.signers }
    case 'attendance.counted':
      return told(state, event.data)
    default:
      event satisfies EventOutside<'attendance', 'attendance.phoneRevealed'>
      return state
  }
}

type EventNamed<Name extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Name }>

/** Nothing is known of the person but what it is expected as. */
const nothing = {
  status: 'awaited',
  at: null,
  late: false,
  reason: null,
  via: undefined,
  isAmended: undefined,
  isSentLater: undefined,
  awayAt: undefined,
  standInId: undefined,
  claimedAt: undefined,
  doubts: undefined,
} as const

const here = (at: Instant, late: boolean) => ({ ...nothing, status: 'present', at, late }) as const

function planned(plan: MeetingPlan): AttendanceState {
  const people: Record<string, Record<string, PersonAttendance>> = {}
  for (const venue of plan.venues) people[venue.id] = {}
  for (const person of plan.people) {
    const venuePeople = people[person.venueId]
    if (venuePeople !== undefined) venuePeople[person.id] = awaited(person.attends)
  }
  const venues = Object.fromEntries(
    plan.venues.map((venue) => [venue.id, plan.counts?.[venue.id] ?? recount(people[venue.id] ?? {})]),
  )
  return { ...initialAttendance, venues, people }
}

/** Nobody is expected there yet. */
function withVenue(state: AttendanceState, venueId: string): AttendanceState {
  return {
    ...state,
    venues: { ...state.venues, [venueId]: emptyVenue },
    people: { ...state.people, [venueId]: {} },
  }
}

function withoutVenue(state: AttendanceState, venueId: string): AttendanceState {
  const others = <Value>(record: Readonly<Record<string, Value>>) => filterValues(record, (_, id) => id !== venueId)
  const { venues, people, corrections, signers } = state
  return {
    ...state,
    venues: others(venues),
    people: others(people),
    corrections: others(corrections),
    signers: others(signers),
  }
}

function checkedIn(state: AttendanceState, event: EventNamed<'attendance.checkedIn'>): AttendanceState {
  const { late, isCorrection, via, arrivedAt, isSentLater, doubts } = event.data
  return changed(state, event, { ...here(arrivedAt ?? event.at, late), via, isSentLater, doubts, isCorrection })
}

type EventOfPerson = Extract<MeetingEvent, { data: { personId: string; venueId: string; isCorrection?: boolean } }>

/** Whoever sat there for the person, and does no more, is free again. @param other somebody else whom it changes. */
function changed(
  state: AttendanceState,
  event: EventOfPerson,
  change: PersonChange,
  other?: { readonly personId: string; readonly change: PersonChange },
): AttendanceState {
  const { personId, venueId } = event.data
  const changes = changeVenues(state)
  const satThere = changes.person(venueId, personId)?.standInId
  changes.change(venueId, personId, change, noteOf(event))
  const sitsThere = changes.person(venueId, personId)?.standInId
  if (satThere !== undefined && satThere !== sitsThere)
    changes.change(venueId, satThere, { standsInFor: undefined }, { at: event.at })
  if (other !== undefined) changes.change(venueId, other.personId, other.change, { at: event.at })
  return changes.done()
}

function signed(state: AttendanceState, { at, data }: EventNamed<'attendance.signed'>): AttendanceState {
  const venue = lookUp(state.venues, data.venueId)
  if (venue === null) return state
  const done = { ...venue, signedAt: at, signedBy: data.by }
  const signers = data.name === undefined ? state.signers : { ...state.signers, [data.venueId]: data.name }
  return { ...state, venues: { ...state.venues, [data.venueId]: done }, signers }
}

type Counted = EventNamed<'attendance.counted'>['data']

function told(state: AttendanceState, news: Counted): AttendanceState {
  const people: Record<string, VenuePeople> = { ...state.people }
  for (const [venueId, changes] of Object.entries(news.people))
    people[venueId] = patched(people[venueId] ?? {}, changes)
  const corrections = { ...state.corrections }
  for (const [venueId, added] of Object.entries(news.corrections ?? {}))
    corrections[venueId] = [...(corrections[venueId] ?? []), ...added]
  return {
    ...state,
    venues: { ...state.venues, ...news.venues },
    people,
    corrections,
    signers: news.signers === undefined ? state.signers : { ...state.signers, ...news.signers },
    rules: news.rules ?? state.rules,
  }
}

function patched(people: VenuePeople, changes: Counted['people'][string]): VenuePeople {
  const next: Record<string, PersonAttendance> = { ...people }
  for (const [id, person] of Object.entries(changes)) {
    if (person === null) delete next[id]
    else next[id] = person
  }
  return next
}
