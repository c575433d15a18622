import { lookUp, mapValues } from '../../kernel/record.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import { blankEnded, blankSet } from './blank.evolve.ts'
import { answered, called, closed, openedAtOnce, openedInOrder } from './roll-call.evolve.ts'
import type { Venue, VenuePlan, VenuesState } from './venues.model.ts'

export const initialVenues: VenuesState = {}

export function evolveVenues(state: VenuesState, event: MeetingEvent): VenuesState {
  switch (event.type) {
    case 'meeting.created':
      return Object.fromEntries(event.data.venues.map((plan, index) => [plan.id, planned(plan, index + 1)]))
    case 'venues.added':
      return placed(state, event.data.venue.id, planned(event.data.venue, 0), event.data.before)
    case 'venues.edited':
      return changed(state, event.data.venueId, () => event.data.patch)
    case 'venues.moved':
      return placed(state, event.data.venueId, lookUp(state, event.data.venueId), event.data.before)
    case 'venues.removed':
      return placed(state, event.data.venueId, null, null)
    case 'venues.readinessReported': {
      const { venueId, check, status, note } = event.data
      return changed(state, venueId, (venue) => ({
        readiness: { ...venue.readiness, [check]: { status, note, at: event.at } },
      }))
    }
    case 'venues.stageReported': {
      const { venueId, stage, ...report } = event.data
      return changed(state, venueId, (venue) => ({ stages: { ...venue.stages, [stage]: { ...report, at: event.at } } }))
    }
    case 'venues.stageWithdrawn': {
      const { venueId, stage } = event.data
      return changed(state, venueId, (venue) => ({ stages: { ...venue.stages, [stage]: null } }))
    }
    case 'venues.videoDelaySet':
      return changed(state, event.data.venueId, () => ({ videoDelayMs: event.data.delayMs }))
    case 'venues.lost':
      return changed(state, event.data.venueId, () => ({ lostSince: event.data.since }))
    case 'venues.regained':
      return changed(state, event.data.venueId, () => ({ lostSince: null }))
    case 'rollCall.opened':
      return openedAtOnce(state, event.at)
    case 'rollCall.openedInOrder':
      return openedInOrder(state, event.at)
    case 'rollCall.called':
      return changed(state, event.data.venueId, ({ rollCall }) => ({ rollCall: called(rollCall, event.at) }))
    case 'rollCall.answered':
      return changed(state, event.data.venueId, ({ rollCall }) => ({
        rollCall: answered(rollCall, event.data, event.at),
      }))
    case 'rollCall.closed':
      return mapValues(state, closed)
    case 'screens.blankSet':
      return blankSet(state, event.data, event.at)
    case 'meeting.adjourned':
      return mapValues(state, (venue) => ({ ...blankEnded(venue), lostSince: null }))
    default:
      event satisfies EventOutside<'venues' | 'rollCall' | 'screens'>
      return state
  }
}

function planned(plan: VenuePlan, number: number): Venue {
  return {
    ...plan,
    number,
    videoDelayMs: plan.videoDelayMs ?? 0,
    readiness: { video: null, audio: null, network: null, seating: null },
    stages: { rehearsal: null, watch: null, checkIn: null, seated: null },
    rollCall: null,
    blankSince: null,
    lostSince: null,
  }
}

/** The others in their order, and `venue` before one of them or at the end; null takes it out. All are numbered from 1. */
function placed(state: VenuesState, venueId: string, venue: Venue | null, before: string | null): VenuesState {
  const order = Object.values(state)
    .filter(({ id }) => id !== venueId)
    .sort((a, b) => a.number - b.number)
  const index = order.findIndex(({ id }) => id === before)
  if (venue !== null) order.splice(index < 0 ? order.length : index, 0, venue)
  return Object.fromEntries(order.map((one, place) => [one.id, { ...one, number: place + 1 }]))
}

function changed(state: VenuesState, venueId: string, change: (venue: Venue) => Partial<Venue>): VenuesState {
  const venue = lookUp(state, venueId)
  return venue === null ? state : { ...state, [venueId]: { ...venue, ...change(venue) } }
}
