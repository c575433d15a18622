import type { VenueAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './AttendanceNumbers.module.css'

const counted = ['expected', 'present', 'onLeave', 'absent', 'late', 'listenIn'] as const

interface Props {
  readonly counts: VenueAttendance
  /** Before the start nobody is missed. */
  readonly isStarted: boolean
}

/** The numbers of the hall, as the host reads them out. */
export function AttendanceNumbers({ counts, isStarted }: Props) {
  const { t } = useText()
  return (
    <dl className={styles.numbers} aria-label={t('operator.counters')}>
      {counted.map((name) => (
        <div
          key={name}
          className={styles.number}
          data-name={name}
          data-missed={(isStarted && counts[name] > 0) || undefined}
        >
          <dt>{t(`operator.${name}`)}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
