import type { FloorState } from '../../../shared/domain/floor/floor.model.ts'
import { between, type Instant } from '../../../shared/kernel/time.ts'

/** How one stands with the floor. `place`: from 1 in the queue. `topic`: what one asked to speak about; null when nothing was said. */
export type OwnFloor =
  | { readonly step: 'none' | 'withdrawn' }
  | { readonly step: 'speaking' | 'cued'; readonly topic: string | null }
  | { readonly step: 'waiting'; readonly place: number }
  | { readonly step: 'declined'; readonly reason: string | null }

/** What became of a request is news for so long. */
export const newsMs = 5 * 60_000

/**
 * One thing at a time: having the floor goes before being next, that before waiting, that before what became of the last one.
 * @param floor as this person sees it.
 * @param now server time.
 */
export function ownFloor(floor: FloorState, personId: string | null, now: Instant): OwnFloor {
  if (personId === null) return { step: 'none' }
  const { current, next } = floor
  const [request] = floor.requests
  const last = floor.outcomes.at(-1)
  if (current?.personId === personId) {
    const isAnswer = last?.outcome === 'granted' && last.decidedAt === current.since
    return { step: 'speaking', topic: isAnswer ? last.topic : null }
  }
  if (next?.speaker.personId === personId) {
    return { step: 'cued', topic: request?.id === next.requestId ? (request?.topic ?? null) : null }
  }
  if (request !== undefined) return { step: 'waiting', place: request.place ?? 1 }
  if (last === undefined || between(last.decidedAt, now) > newsMs) return { step: 'none' }
  if (last.outcome === 'declined') return { step: 'declined', reason: last.reason }
  return { step: last.outcome === 'withdrawn' ? 'withdrawn' : 'none' }
}

/** Whether it is one's turn, or will be next. */
export const isTurn = (own: OwnFloor): own is Extract<OwnFloor, { readonly step: 'speaking' | 'cued' }> =>
  own.step === 'speaking' || own.step === 'cued'
