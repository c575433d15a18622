import type { VenuePresence } from '../../../../shared/protocol/down.ts'

/** How far a hall is with the staged item. `percent`: of what is to be loaded, 0 to 100. */
export interface PreparedMark {
  readonly venueId: string
  readonly state: 'ready' | 'loading' | 'away'
  readonly percent: number
}

/** A hall without a connected screen is away; one that has told nothing of this item has loaded nothing of it. */
export function preparedMarks(
  venueIds: readonly string[],
  presence: Readonly<Record<string, VenuePresence>>,
  itemId: string,
): readonly PreparedMark[] {
  return venueIds.map((venueId) => {
    const { screens = 0, prepared = null } = presence[venueId] ?? {}
    if (screens === 0) return { venueId, state: 'away', percent: 0 }
    if (prepared?.itemId !== itemId) return { venueId, state: 'loading', percent: 0 }
    const { done, total } = prepared
    if (done >= total) return { venueId, state: 'ready', percent: 100 }
    return { venueId, state: 'loading', percent: Math.floor((done / total) * 100) }
  })
}

export const readyCount = (marks: readonly PreparedMark[]): number =>
  marks.filter(({ state }) => state === 'ready').length
