import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { longDate } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './BinList.module.css'
import type { ListedMeeting } from './listed-meetings.ts'

interface Props {
  readonly meetings: readonly ListedMeeting[]
  readonly onRestore: (meeting: ListedMeeting) => void
}

/** What was deleted and can still be restored, the newest first. @source BIN-1 */
export function BinList({ meetings, onRestore }: Props) {
  const { t, language } = useText()
  if (meetings.length === 0) return <EmptyNote text={t('meeting.home.binEmpty')} hint={t('meeting.home.binAbout')} />
  return (
    <Stack as="ul" aria-label={t('meeting.home.bin')}>
      {meetings.map((meeting) => {
        const { meetingId, title, startsAt, timeZone, deletedAt, removedAt } = meeting
        const day = (at: typeof startsAt) => longDate(at, timeZone, language)
        return (
          <Cluster key={meetingId} as="li" gap={4} justify="between" pad={[4, 0]} edge="bottom">
            <Stack as="span" gap={2} shrinks>
              <span className={styles.title}>{title}</span>
              <Text size={2} tone="soft">
                {t('meeting.home.deletedOn', {
                  deleted: day(deletedAt ?? startsAt),
                  removed: day(removedAt ?? startsAt),
                })}
              </Text>
            </Stack>
            <DeskButton aria-label={`${t('meeting.home.restore')}: ${title}`} onClick={() => onRestore(meeting)}>
              {t('meeting.home.restore')}
            </DeskButton>
          </Cluster>
        )
      })}
    </Stack>
  )
}
