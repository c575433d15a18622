import { lookUp } from '../../../../shared/kernel/record.ts'
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
    <section className={styles.counter} aria-live="polite">
      <p className={styles.label}>{t('attendance.checkIn.here')}</p>
      <p className={styles.figure}>{counts.present}</p>
      <p className={styles.of}>{t('attendance.checkIn.ofExpected', { expected: counts.expected })}</p>
      <p className={styles.more}>{more.join(' · ')}</p>
    </section>
  )
}
