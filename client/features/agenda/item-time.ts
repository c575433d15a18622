import type { AgendaState } from '../../../shared/domain/agenda/agenda.model.ts'
import { elapsedMs, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { countdown } from '../../components/format-time.ts'
import type { TextKey } from '../../i18n/texts.ts'

/** A time as a figure, and what it is. */
export interface ShownTime {
  readonly label: TextKey
  readonly figure: string
  readonly phase: TimePhase
}

/** Time left of the item; time run, where none is planned; null while nothing runs. @param now server time. */
export function itemTime(agenda: AgendaState, now: Instant): ShownTime | null {
  const left = remainingMs(agenda, now)
  const elapsed = elapsedMs(agenda, now)
  if (left !== null)
    return {
      label: left < 0 ? 'agenda.operator.overtime' : 'agenda.operator.remaining',
      figure: countdown(left),
      phase: timePhase(agenda, now),
    }
  return elapsed === null ? null : { label: 'agenda.operator.elapsed', figure: countdown(elapsed), phase: 'none' }
}
