import { useText } from '../../i18n/i18n.ts'
import styles from './TimeLeft.module.css'
import { useItemTime } from './use-item-time.ts'

/** Time left of the item, or time run where none is planned, in a few words. */
export function TimeLeft() {
  const { t } = useText()
  const time = useItemTime()
  if (time === null) return null
  const { left, phase, isHeld, figure } = time
  const label = left === null ? 'screen.elapsed' : left < 0 ? 'screen.overtime' : 'observer.remaining'
  return (
    <p className={styles.left} data-phase={phase}>
      {t(isHeld ? 'floor.cue.held' : `agenda.${label}`)} <span role="timer">{figure}</span>
    </p>
  )
}
