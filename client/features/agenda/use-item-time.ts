import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { countdown } from '../../components/format-time.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'

export interface RunningTime {
  readonly item: AgendaItem
  readonly phase: TimePhase
  /** The moderator stopped the clock. */
  readonly isHeld: boolean
  /** Of what is planned, ms, negative once it is over; null where nothing is planned. */
  readonly left: number | null
  /** The time left, or the time run where none is planned. */
  readonly figure: string
}

/** The time of the item that is on, as the clock goes; null while none is. */
export function useItemTime(): RunningTime | null {
  const agenda = useMeeting((state) => state.agenda)
  const isHeld = useMeeting(isClockHeld)
  const now = useNow()
  const item = currentItem(agenda)
  const left = remainingMs(agenda, now)
  const elapsed = elapsedMs(agenda, now)
  if (item === null || elapsed === null) return null
  return { item, phase: timePhase(agenda, now), isHeld, left, figure: countdown(left ?? elapsed) }
}
