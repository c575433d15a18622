import { elapsedMs, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between, type DurationMs } from '../../../shared/kernel/time.ts'
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
  const shown =
    status === 'planned'
      ? untilStart(between(now, startsAt))
      : itemTime(remainingMs(agenda, now), elapsedMs(agenda, now))
  if (shown === null) return null
  return (
    <p className={styles.clock} data-over={shown.isOver || undefined}>
      <span className={styles.figure} role="timer">
        {countdown(shown.ms)}
      </span>
      <span className={styles.label}>{status === 'recess' ? t('operator.inRecess') : t(shown.label)}</span>
    </p>
  )
}

interface Shown {
  readonly label: TextKey
  readonly ms: number
  readonly isOver: boolean
}

function untilStart(left: DurationMs): Shown {
  return left >= 0
    ? { label: 'operator.startsIn', ms: left, isOver: false }
    : { label: 'operator.startsPassed', ms: -left, isOver: false }
}

function itemTime(left: DurationMs | null, elapsed: DurationMs | null): Shown | null {
  if (left !== null) return { label: left < 0 ? 'operator.overtime' : 'operator.remaining', ms: left, isOver: left < 0 }
  return elapsed === null ? null : { label: 'operator.elapsed', ms: elapsed, isOver: false }
}
