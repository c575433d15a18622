import { useRef } from 'react'
import { nextStanding, type Standing, worstFirst } from './worst-first.ts'

interface Entry {
  readonly venueId: string
  /** As of now. */
  readonly trouble: number
}

/** The ids of the halls, worst first; still, as `nextStanding` says. Asked again at least once a second. */
export function useStillOrder(entries: readonly Entry[], isPointedAt: boolean): readonly string[] {
  const standings = useRef<ReadonlyMap<string, Standing>>(new Map())
  const now = performance.now()
  const next = new Map(
    entries.map(({ venueId, trouble }) => [
      venueId,
      nextStanding(standings.current.get(venueId), trouble, now, isPointedAt),
    ]),
  )
  standings.current = next
  return worstFirst(entries.map(({ venueId }) => ({ venueId, trouble: next.get(venueId)?.trouble ?? 0 }))).map(
    ({ venueId }) => venueId,
  )
}
