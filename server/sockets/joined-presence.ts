import type { VenuePresence } from '../../shared/protocol/down.ts'
import type { PreparedMessage } from '../../shared/protocol/up.ts'

export type VenuesPresence = Readonly<Record<string, VenuePresence>>

/** A hall of which nothing is connected; `lastSeenAt` null: nothing ever was. */
export const nothingThere = (lastSeenAt: VenuePresence['lastSeenAt']): VenuePresence => ({
  screens: 0,
  operators: 0,
  rttMs: null,
  drawnSeq: null,
  prepared: null,
  lastSeenAt,
})

/** How halls are whose devices hang on several nodes, each of which knows its own. @source NOD-21 */
export function joinPresence(parts: readonly VenuesPresence[]): VenuesPresence {
  const joined: Record<string, VenuePresence> = {}
  for (const part of parts)
    for (const [venueId, venue] of Object.entries(part)) {
      const known = Object.hasOwn(joined, venueId) ? joined[venueId] : undefined
      joined[venueId] = known === undefined ? venue : joinVenue(known, venue)
    }
  return joined
}

function joinVenue(one: VenuePresence, other: VenuePresence): VenuePresence {
  return {
    screens: one.screens + other.screens,
    operators: one.operators + other.operators,
    rttMs: latest(one.rttMs, other.rttMs),
    ...screensOf(one, other),
    lastSeenAt: latest(one.lastSeenAt, other.lastSeenAt),
  }
}

/** A node without a screen of the hall says nothing of what its screens show. */
function screensOf(one: VenuePresence, other: VenuePresence): Pick<VenuePresence, 'drawnSeq' | 'prepared'> {
  const shown = [one, other].filter(({ screens }) => screens > 0)
  const drawn = shown.flatMap(({ drawnSeq }) => drawnSeq ?? [])
  return {
    drawnSeq: drawn.length === 0 || drawn.length < shown.length ? null : Math.min(...drawn),
    prepared: slowest(shown.map(({ prepared }) => prepared)),
  }
}

function latest<Figure extends number>(one: Figure | null, other: Figure | null): Figure | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

/** null when one has told nothing, or they tell of several items. */
export function slowest(reports: readonly (PreparedMessage | null)[]): PreparedMessage | null {
  const [first = null] = reports
  let least = first
  for (const report of reports) {
    if (report === null || first === null || report.itemId !== first.itemId) return null
    if (least === null || report.done * least.total < least.done * report.total) least = report
  }
  return least
}
