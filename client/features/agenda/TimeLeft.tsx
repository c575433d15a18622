import { elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './TimeLeft.module.css'

/** Time left of the item, or time run where none is planned, in a few words. */
export function TimeLeft() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const isHeld = useMeeting(isClockHeld)
  const now = useNow()
  const left = remainingMs(agenda, now)
  const elapsed = elapsedMs(agenda, now)
  if (elapsed === null) return null
  const label = left === null ? 'screen.elapsed' : left < 0 ? 'screen.overtime' : 'observer.remaining'
  return (
    <p className={styles.left} data-phase={timePhase(agenda, now)}>
      {t(isHeld ? 'floor.cue.held' : `agenda.${label}`)} <span role="timer">{countdown(left ?? elapsed)}</span>
    </p>
  )
}
