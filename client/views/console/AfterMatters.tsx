import { useState } from 'react'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { DeskButton, DeskLink } from '../../components/DeskButton.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { ReceiptBoard } from '../../features/documents/ReceiptBoard.tsx'
import { namedList } from '../../features/lifecycle/named-list.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { Matter, Matters } from './Matter.tsx'
import type { OpenAfter } from './use-after-matters.ts'

interface Props {
  readonly open: OpenAfter
  readonly act: ConsoleActs['act']
  readonly onLedger: () => void
}

/** What is still open after the meeting, each with its one act. */
export function AfterMatters({ open: { unsigned, calling, unread, absent, due }, act, onLedger }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const helpCalls = useMeeting((state) => state.helpCalls)
  const [isBoardOpen, setIsBoardOpen] = useState(false)
  const handle = () => {
    for (const { id, handledAt } of helpCalls)
      if (handledAt === null) void act('notices.handleHelp', { helpCallId: id })
  }
  return (
    <>
      <Matters>
        {unsigned.length > 0 && (
          <Matter name={t('meeting.after.unsigned')} text={namedList(unsigned, t)}>
            <DeskButton small onClick={onLedger}>
              {t('attendance.ledger.title')}
            </DeskButton>
          </Matter>
        )}
        {unread.length > 0 && (
          <Matter
            name={t('meeting.after.notReceived')}
            text={namedList(
              unread.map(({ title }) => title),
              t,
            )}
          >
            <DeskButton small onClick={() => setIsBoardOpen(true)}>
              {t('documents.board')}
            </DeskButton>
          </Matter>
        )}
        {absent > 0 && (
          <Matter name={t('meeting.after.absent')} text={t('meeting.after.absentPeople', { count: absent })}>
            <DeskButton small onClick={onLedger}>
              {t('attendance.ledger.title')}
            </DeskButton>
          </Matter>
        )}
        {due !== null && (
          <Matter name={t(`follow-up.${due.what}`)} text={t(`follow-up.${due.what}About`, { count: due.count })}>
            <DeskLink small href={pagePath(meetingId, 'follow-ups')}>
              {t('follow-up.toList')}
            </DeskLink>
          </Matter>
        )}
        {calling.length > 0 && (
          <Matter name={t('meeting.after.calls')} text={namedList(calling, t)}>
            <DeskButton small onClick={handle}>
              {t('notices.console.handled')}
            </DeskButton>
          </Matter>
        )}
      </Matters>
      {isBoardOpen && <ReceiptBoard onClose={() => setIsBoardOpen(false)} />}
    </>
  )
}
