import type { VenueAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './AttendanceNumbers.module.css'

/** Named only where there are any: of those present. */
const rare = ['standIn', 'remote', 'away'] as const

const counted = ['expected', 'present', 'onLeave', 'absent', 'late', 'listenIn'] as const

interface Props {
  readonly counts: VenueAttendance
  /** Before the start nobody is missed. */
  readonly isStarted: boolean
}

/** The numbers of the hall, as the host reads them out. */
export function AttendanceNumbers({ counts, isStarted }: Props) {
  const { t } = useText()
  const others = rare.filter((name) => counts[name] > 0)
  return (
    <>
      <dl className={styles.numbers} aria-label={t('attendance.operator.counters')}>
        {counted.map((name) => (
          <div
            key={name}
            className={styles.number}
            data-name={name}
            data-missed={(isStarted && counts[name] > 0) || undefined}
          >
            <dt>{t(`attendance.operator.${name}`)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && (
        <Text as="p" size={2} tone="soft" className={styles.others}>
          {t('attendance.desk.ofPresent')}
          {others.map((name) => (
            <span key={name} data-name={name}>
              {t(`attendance.desk.${name}Count`, { count: counts[name] })}
            </span>
          ))}
        </Text>
      )}
    </>
  )
}
