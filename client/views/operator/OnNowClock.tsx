import type { AgendaState } from '../../../shared/domain/agenda/agenda.model.ts'
import { elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { between, type DurationMs, type Instant, minutes } from '../../../shared/kernel/time.ts'
import { countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import type { TextKey } from '../../i18n/texts.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './OnNowClock.module.css'

/** The time that matters now: until the start, or left of the item; over time turns the figure. */
export function OnNowClock() {
  const { t } = useText()
  const now = useNow()
  const { status, startsAt } = useMeeting((state) => state.meeting)
  const agenda = useMeeting((state) => state.agenda)
  const isHeld = useMeeting(isClockHeld)
  const shown = status === 'planned' ? untilStart(between(now, startsAt)) : itemTime(agenda, now)
  if (shown === null) return null
  return (
    <p className={styles.clock} data-phase={shown.phase} data-held={isHeld || undefined}>
      <span className={styles.figure} role="timer">
        {shown.figure}
      </span>
      <span className={styles.label}>
        {status === 'recess' ? t('operator.inRecess') : t(shown.label)}
        {isHeld && ` · ${t('cues.clockHeld')}`}
      </span>
    </p>
  )
}

interface Shown {
  readonly label: TextKey
  readonly figure: string
  readonly phase: TimePhase
}

/** A start further away is counted in days. */
const countedMs = minutes(2 * 24 * 60)
const dayMs = minutes(24 * 60)

function untilStart(left: DurationMs): Shown {
  const away = Math.abs(left)
  if (away >= countedMs) {
    const label = left >= 0 ? 'operator.daysToStart' : 'operator.daysPastStart'
    return { label, figure: String(Math.floor(away / dayMs)), phase: 'none' }
  }
  return { label: left >= 0 ? 'operator.startsIn' : 'operator.startsPassed', figure: countdown(away), phase: 'none' }
}

function itemTime(agenda: AgendaState, now: Instant): Shown | null {
  const left = remainingMs(agenda, now)
  const elapsed = elapsedMs(agenda, now)
  if (left !== null)
    return {
      label: left < 0 ? 'operator.overtime' : 'operator.remaining',
      figure: countdown(left),
      phase: timePhase(agenda, now),
    }
  return elapsed === null ? null : { label: 'operator.elapsed', figure: countdown(elapsed), phase: 'none' }
}
