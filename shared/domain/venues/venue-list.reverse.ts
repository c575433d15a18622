import { lookUp } from '../../kernel/record.ts'
import type { Reversals } from '../meeting/feature-rules.ts'
import type { venueListCommands } from './venue-list.decide.ts'
import type { VenuesState } from './venues.model.ts'

/** So many neighbours are remembered, should some of them be gone by then. */
const mostNeighbours = 20

/** How edits of the list of halls are taken back. @source EDT-1 */
export const reverseVenueList: Reversals<typeof venueListCommands> = {
  'venues.add': (_, { venue }, facts) => {
    const venueId = facts.flatMap((fact) => (fact.type === 'venues.added' ? [fact.data.venue.id] : []))[0] ?? ''
    return { label: venue.name, touches: [`venue/${venueId}`], back: { type: 'venues.remove', data: { venueId } } }
  },
  'venues.edit': ({ venues }, { venueId }) => {
    const name = lookUp(venues, venueId)?.name ?? ''
    return {
      label: name,
      touches: [`venue/${venueId}/name`],
      back: { type: 'venues.edit', data: { venueId, patch: { name } } },
    }
  },
  'venues.move': ({ venues }, { venueId }) => ({
    label: lookUp(venues, venueId)?.name ?? '',
    touches: [`venue/${venueId}/place`],
    back: { type: 'venues.move', data: { venueId, before: placeOf(venues, venueId) } },
  }),
  // What it has reported, and how late its picture is, does not come back.
  'venues.remove': ({ venues }, { venueId }) => {
    const name = lookUp(venues, venueId)?.name ?? ''
    const data = { venue: { id: venueId, kind: 'branch', name }, before: placeOf(venues, venueId) }
    return { label: name, touches: [`venue/${venueId}`], back: { type: 'venues.add', data } }
  },
}

/** The branches behind it, the nearest first; null at the end. */
function placeOf(venues: VenuesState, venueId: string): readonly string[] | null {
  const order = Object.values(venues)
    .filter(({ id, kind }) => kind === 'branch' || id === venueId)
    .sort((a, b) => a.number - b.number)
  const index = order.findIndex(({ id }) => id === venueId)
  const behind = order.slice(index + 1, index + 1 + mostNeighbours).map(({ id }) => id)
  return behind.length === 0 ? null : behind
}
