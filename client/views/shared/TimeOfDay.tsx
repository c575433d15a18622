import { clockTime } from '../../components/format-time.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './TimeOfDay.module.css'

/** Where the meeting is. */
export function TimeOfDay() {
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return <time className={styles.clock}>{clockTime(useNow(), timeZone)}</time>
}
