import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { reverseVenueList } from './venue-list.reverse.ts'
import { decideVenues, venuesCommands } from './venues.decide.ts'
import { evolveVenues, initialVenues } from './venues.evolve.ts'
import { tellRollCall, tellVenues, visibleVenues } from './venues.visibility.ts'

export const venuesFold: Fold<'venues'> = {
  venues: { initial: initialVenues, evolve: evolveVenues, kept: 'whole' },
}

export const venuesRules = {
  commands: venuesCommands,
  decide: decideVenues,
  reverse: reverseVenueList,
  visible: { venues: ({ venues }, audience) => visibleVenues(venues, audience) },
  tells: { venues: tellVenues, rollCall: tellRollCall, screens: 'all' },
} satisfies Rules<'venues', 'venues' | 'rollCall' | 'screens'>
