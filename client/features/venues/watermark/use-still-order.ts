import { useState } from 'react'
import { type Entry, type Standings, stillOrder, stillStandings } from './worst-first.ts'

const nobody: Standings = new Map()

/** The ids of the halls, worst first; still, as `nextStanding` says. Asked again at least once a second. */
export function useStillOrder(entries: readonly Entry[], isPointedAt: boolean): readonly string[] {
  const [standings, setStandings] = useState(nobody)
  const next = stillStandings(standings, entries, performance.now(), isPointedAt)
  // What the next drawing begins from; the same map where nothing has changed, which ends it here.
  if (next !== standings) setStandings(next)
  return stillOrder(entries, next)
}
