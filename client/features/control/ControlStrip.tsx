import { deskId } from '../../connection/desk-id.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ControlStrip.module.css'
import { controlStanding } from './control-standing.ts'

/** Says above the acts why they will be refused here, or who would like to have them. */
export function ControlStrip() {
  const { t } = useText()
  const control = useMeeting((state) => state.control)
  const now = useNow(5_000)
  const standing = controlStanding(control, deskId(), now)
  const asking = control.requests[0]
  const text =
    standing === 'other'
      ? t('console.controlHeld', { name: control.holder?.name ?? t('console.unnamedDesk') })
      : standing === 'mine' && asking !== undefined
        ? t('console.controlAsks', { name: asking.name ?? t('console.unnamedDesk') })
        : null
  return <div role="status">{text !== null && <p className={styles.strip}>{text}</p>}</div>
}
