import type { PersonAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './PersonStanding.module.css'

interface Props {
  readonly attendance: PersonAttendance
  readonly timeZone: string
}

/** Present since when, or on leave and why; nothing while awaited. */
export function PersonStanding({ attendance, timeZone }: Props) {
  const { t } = useText()
  const { status, at, late, reason } = attendance
  if (status === 'awaited') return null
  const time = at === null ? '' : clockTime(at, timeZone)
  return (
    <span className={styles.standing} data-part="standing" data-late={late || undefined} data-status={status}>
      {status === 'present'
        ? t(late ? 'operator.lateAt' : 'operator.presentAt', { time })
        : leave(t('operator.onLeave'), reason)}
    </span>
  )
}

const leave = (word: string, reason: string | null) => (reason === null ? word : `${word} · ${reason}`)
