import { type Audience, isOfVenue } from '../../access/audience.ts'
import { mapValues } from '../../kernel/record.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { Readiness, Venue, VenuesState } from './venues.model.ts'

/** Readiness and roll call of every hall are public; what a hall wrote beside them is for itself and staff. */
export function visibleVenues(state: VenuesState, audience: Audience): VenuesState {
  if (audience.kind === 'staff') return state
  return mapValues(state, (venue) =>
    isOfVenue(audience, venue.id) && !isPublic(audience) ? venue : withoutNotes(venue),
  )
}

export function visibleVenuesEvent(fact: MeetingFact, audience: Audience): MeetingFact {
  if (
    fact.type !== 'venues.readinessReported' &&
    fact.type !== 'venues.stageReported' &&
    fact.type !== 'rollCall.answered'
  ) {
    return fact
  }
  if (audience.kind === 'staff' || (isOfVenue(audience, fact.data.venueId) && !isPublic(audience))) return fact
  return { ...fact, data: { ...fact.data, note: null } } as MeetingFact
}

/** Screens and phones show no notes, not even their own hall's. */
const isPublic = (audience: Audience) => audience.kind !== 'operator'

function withoutNotes(venue: Venue): Venue {
  return {
    ...venue,
    readiness: mapValues(venue.readiness, unexplained) as Venue['readiness'],
    stages: mapValues(venue.stages, unexplained) as Venue['stages'],
    rollCall: venue.rollCall === null ? null : { ...venue.rollCall, note: null },
  }
}

const unexplained = <Report extends Readiness>(report: Report | null): Report | null =>
  report === null ? null : { ...report, note: null }
