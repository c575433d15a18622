import type { AgendaState } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { FloorState } from '../../../shared/domain/floor/floor.model.ts'
import { speakingMs } from '../../../shared/domain/floor/speaking-time.selectors.ts'
import { type Instant, minutes } from '../../../shared/kernel/time.ts'

/** What the clock of a turn says: what is left of the item that one speaks in, or how long one has spoken where no time is planned. */
export interface TurnTime {
  readonly kind: 'left' | 'over' | 'spoken'
  /** Milliseconds; negative once the item is over. */
  readonly ms: number
  /** What is planned of the item; null where nothing is. */
  readonly plannedMinutes: number | null
  /** How long whoever has the floor has spoken, pauses not counted. */
  readonly spokenMs: number
  /** Of the planned time, 0 to 1; 1 once it is over, 0 where none is planned. */
  readonly usedShare: number
}

/**
 * A turn has no time of its own: it is spoken in the item's.
 * @param now server time.
 * @returns null while nobody speaks and nothing counts down.
 */
export function turnTime(agenda: AgendaState, floor: FloorState, now: Instant): TurnTime | null {
  const spoken = speakingMs(floor, now)
  const left = remainingMs(agenda, now)
  const plannedMinutes = currentItem(agenda)?.plannedMinutes ?? null
  const spokenMs = spoken ?? 0
  if (left === null || plannedMinutes === null) {
    return spoken === null ? null : { kind: 'spoken', ms: spoken, plannedMinutes: null, spokenMs, usedShare: 0 }
  }
  const usedShare = Math.min(1, Math.max(0, 1 - left / Math.max(1, minutes(plannedMinutes))))
  return { kind: left < 0 ? 'over' : 'left', ms: left, plannedMinutes, spokenMs, usedShare }
}
