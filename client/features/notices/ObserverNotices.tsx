import { ObserverPart } from '../../components/ObserverPart.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { NoticeLine } from './NoticeLine.tsx'
import styles from './ObserverNotices.module.css'

const noticesShown = 5

/** The last notices to all, the newest first; nothing while there is none. */
export function ObserverNotices() {
  const { t } = useText()
  const notices = useMeeting((state) => state.notices)
  return (
    <div aria-live="polite" hidden={notices.length === 0}>
      <ObserverPart title={t('notices.observer.notices')}>
        <Stack as="ul" gap={3}>
          {notices
            .slice(-noticesShown)
            .reverse()
            .map((notice) => (
              <NoticeLine key={notice.id} notice={notice}>
                {notice.level === 'urgent' && (
                  <Text tone="formal" weight={700} className={styles.urgent}>
                    {t('notices.observer.urgent')}
                  </Text>
                )}
              </NoticeLine>
            ))}
        </Stack>
      </ObserverPart>
    </div>
  )
}
