import { type Audience, looksAfter } from '../../access/audience.ts'
import { mapValues } from '../../kernel/record.ts'
import type { Tell } from '../meeting/feature-rules.ts'
import type { Readiness, Venue, VenuesState } from './venues.model.ts'

/** Readiness and roll call of every hall are public; what a hall wrote beside them is for itself and those who look after it. */
export function visibleVenues(state: VenuesState, audience: Audience): VenuesState {
  if (audience.kind === 'staff') return state
  return mapValues(state, (venue) => (looksAfter(audience, venue.id) ? venue : withoutNotes(venue)))
}

export const tellVenues: Tell<'venues'> = ({ fact }, audience) => {
  switch (fact.type) {
    case 'venues.readinessReported':
      return [looksAfter(audience, fact.data.venueId) ? fact : { ...fact, data: { ...fact.data, note: null } }]
    case 'venues.stageReported':
      return [looksAfter(audience, fact.data.venueId) ? fact : { ...fact, data: { ...fact.data, note: null } }]
    case 'venues.lost':
    case 'venues.regained':
      return looksAfter(audience, fact.data.venueId) ? [fact] : []
    case 'venues.added':
    case 'venues.edited':
    case 'venues.moved':
    case 'venues.removed':
    case 'venues.stageWithdrawn':
    case 'venues.videoDelaySet':
      return [fact]
  }
}

export const tellRollCall: Tell<'rollCall'> = ({ fact }, audience) => {
  switch (fact.type) {
    case 'rollCall.answered':
      return [looksAfter(audience, fact.data.venueId) ? fact : { ...fact, data: { ...fact.data, note: null } }]
    case 'rollCall.opened':
    case 'rollCall.openedInOrder':
    case 'rollCall.called':
    case 'rollCall.closed':
      return [fact]
  }
}

/** For screens and phones, which show no notes and no lost line, not even their own hall's. */
function withoutNotes(venue: Venue): Venue {
  return {
    ...venue,
    readiness: mapValues(venue.readiness, unexplained) as Venue['readiness'],
    stages: mapValues(venue.stages, unexplained) as Venue['stages'],
    rollCall: venue.rollCall === null ? null : { ...venue.rollCall, note: null },
    lostSince: null,
  }
}

const unexplained = <Report extends Readiness>(report: Report | null): Report | null =>
  report === null ? null : { ...report, note: null }
