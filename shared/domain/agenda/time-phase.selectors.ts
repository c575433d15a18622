import { type Instant, minutes } from '../../kernel/time.ts'
import type { AgendaState } from './agenda.model.ts'
import { currentItem, remainingMs } from './agenda.selectors.ts'

/** How much time is left of the current item; always said in words too. `none`: no time is planned, or nothing runs. */
export type TimePhase = 'none' | 'calm' | 'soon' | 'last' | 'over'

const soonMs = minutes(5)
const lastMs = minutes(1)
/** Of what is planned: a short item, too, is quiet at its beginning. */
const mostShare = 1 / 3

/**
 * Warns five minutes before the end and again in the last one, but for a third of what is planned at the most.
 * @param now server time.
 * @source AGD-20
 */
export function timePhase(agenda: AgendaState, now: Instant): TimePhase {
  const left = remainingMs(agenda, now)
  if (left === null) return 'none'
  if (left <= 0) return 'over'
  const planned = minutes(currentItem(agenda)?.plannedMinutes ?? 0)
  if (left > Math.min(soonMs, planned * mostShare)) return 'calm'
  return left > lastMs ? 'soon' : 'last'
}

/** Whole minutes left, a started one counted: five until four have begun. */
export const minutesLeft = (leftMs: number): number => Math.ceil(leftMs / minutes(1))
