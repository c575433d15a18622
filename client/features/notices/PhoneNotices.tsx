import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PhoneNotices.module.css'

/** The last few notices for this hall, the newest first. */
export function PhoneNotices() {
  const { t } = useText()
  const notices = useMeeting((state) => state.notices)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <section
      aria-label={t('notices.phone.notices')}
      aria-live="polite"
      className={styles.list}
      hidden={notices.length === 0}
    >
      {notices
        .slice(-3)
        .reverse()
        .map((notice) => (
          <p key={notice.id} className={styles.notice} data-level={notice.level}>
            <time className={styles.time}>{clockTime(notice.at, timeZone)}</time>
            {notice.text}
          </p>
        ))}
    </section>
  )
}
