import type { VenueAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './AttendanceNumbers.module.css'

/** Named only where there are any: of those present. */
const rare = ['standIn', 'remote', 'away'] as const

const counted = ['expected', 'present', 'onLeave', 'absent', 'late', 'listenIn'] as const

/** What the host reads out first. */
const isFirst = (name: (typeof counted)[number]) => name === 'expected' || name === 'present' || name === 'absent'

function toneOf(name: (typeof counted)[number], isMissed: boolean): 'good' | 'warn' | undefined {
  if (name === 'present') return 'good'
  return isMissed && (name === 'absent' || name === 'late') ? 'warn' : undefined
}

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
          <Stack key={name} flex gap={1} shrinks className={styles.number} data-name={name}>
            <Text as="dt" size={1} lines={1.3} tone="quiet" unbroken>
              {t(`attendance.operator.${name}`)}
            </Text>
            <Text
              as="dd"
              size={6}
              lines={1.15}
              weight={isFirst(name) ? 600 : 400}
              tone={toneOf(name, isStarted && counts[name] > 0)}
            >
              {counts[name]}
            </Text>
          </Stack>
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
