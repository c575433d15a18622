import type { FloorState } from '../../../shared/domain/floor/floor.model.ts'
import { between, type Instant } from '../../../shared/kernel/time.ts'

/** How one stands with the floor. `place`: from 1 in the queue. */
export type OwnFloor =
  | { readonly step: 'none' | 'speaking' | 'cued' | 'withdrawn' }
  | { readonly step: 'waiting'; readonly place: number }
  | { readonly step: 'declined'; readonly reason: string | null }

/** What became of a request is news for so long. */
const newsMs = 5 * 60_000

/**
 * One thing at a time: having the floor goes before being next, that before waiting, that before what became of the last one.
 * @param floor as this person sees it.
 * @param now server time.
 */
export function ownFloor(floor: FloorState, personId: string | null, now: Instant): OwnFloor {
  if (personId === null) return { step: 'none' }
  if (floor.current?.personId === personId) return { step: 'speaking' }
  if (floor.next?.speaker.personId === personId) return { step: 'cued' }
  const [request] = floor.requests
  if (request !== undefined) return { step: 'waiting', place: request.place ?? 1 }
  const last = floor.outcomes.at(-1)
  if (last === undefined || between(last.decidedAt, now) > newsMs) return { step: 'none' }
  if (last.outcome === 'declined') return { step: 'declined', reason: last.reason }
  return { step: last.outcome === 'withdrawn' ? 'withdrawn' : 'none' }
}
