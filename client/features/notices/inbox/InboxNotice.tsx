import { useState } from 'react'
import type { Notice } from '../../../../shared/domain/notices/notices.model.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Badge } from '../../../components/Badge.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
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
  const answer = () => void run('ack', 'notices.acknowledge', { noticeId: notice.id, reply: reply?.trim() || null })
  return (
    <li className={styles.notice} data-urgent={(isUrgent && ack === undefined) || undefined}>
      <p className={styles.meta}>
        {isUrgent && (
          <Badge small tone="bad">
            {t('notices.operator.urgent')}
          </Badge>
        )}
        <time>{clockTime(notice.at, timeZone)}</time>
      </p>
      <p className={styles.text}>{notice.text}</p>
      {ack === undefined ? (
        <div className={styles.answer}>
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
        </div>
      ) : (
        <p className={styles.acked}>
          ✓ {t('notices.operator.acknowledgedAt', { time: clockTime(ack.at, timeZone) })}
          {ack.reply !== null && <span>{t('notices.operator.repliedWith', { text: ack.reply })}</span>}
        </p>
      )}
      <RefusalNote mark={marks.ack} />
    </li>
  )
}
