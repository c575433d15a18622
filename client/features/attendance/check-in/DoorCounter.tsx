import { lookUp } from '../../../../shared/kernel/record.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './DoorCounter.module.css'

/** How many have come to this hall, of how many. */
export function DoorCounter() {
  const { t } = useText()
  const { venueId } = useSession()
  const counts = useMeeting(({ attendance }) => lookUp(attendance.venues, venueId ?? ''))
  if (counts === null) return null
  const more = [
    ...(counts.onLeave > 0 ? [t('attendance.checkIn.onLeave', { count: counts.onLeave })] : []),
    ...(counts.listenIn > 0 ? [t('attendance.checkIn.listenIn', { count: counts.listenIn })] : []),
  ]
  return (
    <Stack as="section" sinks className={styles.counter} aria-live="polite">
      <Text as="p" serif screen={5} weight={700} lines={1.3} tone="accent" spaced={0.08}>
        {t('attendance.checkIn.here')}
      </Text>
      <Text as="p" weight={300} lines={1.1} className={styles.figure}>
        {counts.present}
      </Text>
      <Text as="p" screen={6} tone="screen-soft">
        {t('attendance.checkIn.ofExpected', { expected: counts.expected })}
      </Text>
      <Text as="p" screen={3} tone="screen-quiet" className={styles.more}>
        {more.join(' · ')}
      </Text>
    </Stack>
  )
}
