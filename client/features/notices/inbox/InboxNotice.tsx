import { useState } from 'react'
import type { Notice } from '../../../../shared/domain/notices/notices.model.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Badge } from '../../../components/Badge.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './InboxNotice.module.css'

interface Props {
  readonly notice: Notice
  readonly venueId: string
}

/** A notice, and the hall's answer to it. */
export function InboxNotice({ notice, venueId }: Props) {
  const { t } = useText()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const { marks, run } = useActs()
  const [reply, setReply] = useState<string | null>(null)
  const ack = notice.acks[venueId]
  const isUrgent = notice.level === 'urgent'
  const isPressing = isUrgent && ack === undefined
  const answer = () => void run('ack', 'notices.acknowledge', { noticeId: notice.id, reply: reply?.trim() || null })
  return (
    <Stack as="li" gap={2} pad={[4, 0]} edge="bottom" className={styles.notice} data-urgent={isPressing || undefined}>
      <Cluster as="p" gap={3} size={1} tone="quiet">
        {isUrgent && (
          <Badge small tone="bad">
            {t('notices.operator.urgent')}
          </Badge>
        )}
        <time>{clockTime(notice.at, timeZone)}</time>
      </Cluster>
      <Note size={4} weight={isPressing ? 600 : undefined}>
        {notice.text}
      </Note>
      {ack === undefined ? (
        <Cluster gap={3} align="stretch" className={styles.answer}>
          {reply !== null && (
            <LineInput label={t('notices.operator.reply')} value={reply} onChange={setReply} onEnter={answer} />
          )}
          <ActButton mark={marks.ack} onClick={answer}>
            {t(reply === null ? 'notices.operator.acknowledge' : 'notices.operator.acknowledgeReply')}
          </ActButton>
          {reply === null && (
            <DeskButton look="quiet" onClick={() => setReply('')}>
              {t('notices.operator.addReply')}
            </DeskButton>
          )}
        </Cluster>
      ) : (
        <Note size={2} tone="good" className={styles.acked}>
          ✓ {t('notices.operator.acknowledgedAt', { time: clockTime(ack.at, timeZone) })}
          {ack.reply !== null && <Text tone="soft">{t('notices.operator.repliedWith', { text: ack.reply })}</Text>}
        </Note>
      )}
      <RefusalNote mark={marks.ack} />
    </Stack>
  )
}
