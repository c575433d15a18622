import { clockTime } from '../../components/format-time.ts'
import { ObserverPart } from '../../components/ObserverPart.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ObserverNotices.module.css'

const noticesShown = 5

/** The last notices to all, the newest first; nothing while there is none. */
export function ObserverNotices() {
  const { t } = useText()
  const notices = useMeeting((state) => state.notices)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <div aria-live="polite" hidden={notices.length === 0}>
      <ObserverPart title={t('notices.observer.notices')}>
        <Stack as="ul" gap={3}>
          {notices
            .slice(-noticesShown)
            .reverse()
            .map((notice) => (
              <li key={notice.id} className={styles.notice} data-level={notice.level}>
                <time className={styles.time}>{clockTime(notice.at, timeZone)}</time>
                {notice.level === 'urgent' && <span className={styles.urgent}>{t('notices.observer.urgent')}</span>}
                {notice.text}
              </li>
            ))}
        </Stack>
      </ObserverPart>
    </div>
  )
}
