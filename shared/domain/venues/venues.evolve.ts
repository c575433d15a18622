import { lookUp, mapValues } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { RollCall, Venue, VenuePlan, VenuesEvents, VenuesState } from './venues.model.ts'

export const initialVenues: VenuesState = {}

export function evolveVenues(state: VenuesState, event: MeetingEvent): VenuesState {
  switch (event.type) {
    case 'meeting.created':
      return Object.fromEntries(event.data.venues.map((plan, index) => [plan.id, planned(plan, index + 1)]))
    case 'venues.readinessReported': {
      const { venueId, check, status, note } = event.data
      return changed(state, venueId, (venue) => ({
        readiness: { ...venue.readiness, [check]: { status, note, at: event.at } },
      }))
    }
    case 'rollCall.opened':
      return mapValues(state, (venue) => ({ ...venue, rollCall: calling(event.at) }))
    case 'rollCall.answered':
      return changed(state, event.data.venueId, (venue) => ({
        rollCall: answered(venue.rollCall, event.data, event.at),
      }))
    case 'rollCall.closed':
      return mapValues(state, closed)
    default:
      return state
  }
}

function planned(plan: VenuePlan, number: number): Venue {
  return { ...plan, number, readiness: { video: null, audio: null, network: null, seating: null }, rollCall: null }
}

function changed(state: VenuesState, venueId: string, change: (venue: Venue) => Partial<Venue>): VenuesState {
  const venue = lookUp(state, venueId)
  return venue === null ? state : { ...state, [venueId]: { ...venue, ...change(venue) } }
}

const calling = (openedAt: Instant): RollCall => ({
  status: 'calling',
  openedAt,
  answeredAt: null,
  heard: null,
  picture: null,
  sound: null,
  note: null,
  onBehalf: false,
})

function answered(call: RollCall | null, data: VenuesEvents['rollCall.answered'], at: Instant): RollCall {
  const { heard, picture, sound, note, onBehalf } = data
  return { ...(call ?? calling(at)), status: 'answered', answeredAt: at, heard, picture, sound, note, onBehalf }
}

function closed(venue: Venue): Venue {
  if (venue.rollCall?.status !== 'calling') return venue
  return { ...venue, rollCall: { ...venue.rollCall, status: 'unanswered' } }
}
