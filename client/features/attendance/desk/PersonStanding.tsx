import type { PersonAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { clockTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import styles from './PersonStanding.module.css'

interface Props {
  readonly attendance: PersonAttendance
  readonly timeZone: string
}

/** Present since when, out since when, on leave and why; or that it says to be here. Nothing while awaited. */
export function PersonStanding({ attendance, timeZone }: Props) {
  const { t } = useText()
  const { status, late, awayAt, claimedAt } = attendance
  if (status === 'awaited' && claimedAt === undefined) return null
  const look = status === 'present' && awayAt === undefined ? status : 'onLeave'
  return (
    <Text
      clipped
      size={2}
      lines={1.4}
      tone={late || look === 'onLeave' ? 'warn' : 'good'}
      className={styles.standing}
      data-part="standing"
      data-late={late || undefined}
      data-status={look}
    >
      {sentence(attendance, t, (at) => (at === null ? '' : clockTime(at, timeZone)))}
    </Text>
  )
}

function sentence(attendance: PersonAttendance, t: Translate, clock: (at: PersonAttendance['at']) => string): string {
  const { status, at, late, reason, awayAt, claimedAt } = attendance
  if (awayAt !== undefined) return t('attendance.desk.away', { time: clock(awayAt) })
  if (status === 'present')
    return t(late ? 'attendance.operator.lateAt' : 'attendance.operator.presentAt', { time: clock(at) })
  if (status === 'awaited') return t('attendance.desk.claimedAt', { time: clock(claimedAt ?? null) })
  return reason === null ? t('attendance.operator.onLeave') : `${t('attendance.operator.onLeave')} · ${reason}`
}
