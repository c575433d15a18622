import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { NoticeLine } from './NoticeLine.tsx'
import styles from './PhoneNotices.module.css'

/** The last few notices for this hall, the newest first. */
export function PhoneNotices() {
  const { t } = useText()
  const notices = useMeeting((state) => state.notices)
  return (
    <section aria-label={t('notices.phone.notices')} aria-live="polite" hidden={notices.length === 0}>
      <Stack as="ul" gap={3} className={styles.list}>
        {notices
          .slice(-3)
          .reverse()
          .map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
      </Stack>
    </section>
  )
}
