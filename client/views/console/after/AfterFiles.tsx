import { Suspense, useState } from 'react'
import { isClosed, listedFollowUps } from '../../../../shared/domain/follow-up/follow-up.selectors.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { LedgerFiles } from '../../../features/attendance/ledger/LedgerFiles.tsx'
import { FollowUpFiles } from '../../../features/follow-up/FollowUpFiles.tsx'
import { ArchivePart } from '../../../features/meeting/archive/lazy-archive.ts'
import { MinutesFiles } from '../../../features/minutes/MinutesFiles.tsx'
import { PaperFile } from '../../../features/minutes/PaperFile.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSeq, useSession } from '../../../store/use-meeting.ts'
import { Matter, Matters } from './Matter.tsx'
import type { OpenAfter } from './use-after-matters.ts'
import type { MinutesStanding } from './use-minutes-standing.ts'

interface Props {
  readonly open: OpenAfter
  readonly minutes: MinutesStanding
}

/** What can be taken away after the meeting, and how each of it stands. */
export function AfterFiles({ open: { unsigned, communicated }, minutes }: Props) {
  const { t } = useText()
  const { meetingId, role } = useSession()
  const meeting = useMeeting((state) => state.meeting)
  const seq = useSeq()
  const listed = listedFollowUps(useMeeting((state) => state.followUps))
  const [isArchiving, setIsArchiving] = useState(false)
  const isSigned = unsigned.length === 0
  const isDone = communicated.done === communicated.total
  return (
    <DeskSection title={t('meeting.after.files')}>
      <Matters narrow>
        <Matter name={t('minutes.minutes')} text={minutesText(t, minutes)} isDone={minutes.isIssued}>
          <MinutesFiles />
        </Matter>
        <Matter name={t('minutes.record')} text={t('meeting.after.recordOf', { count: seq })} isDone>
          <PaperFile kind="record" />
        </Matter>
        <Matter
          name={t('attendance.ledger.title')}
          text={t(isSigned ? 'meeting.after.ledgerSigned' : 'meeting.after.ledgerUnsigned', { count: unsigned.length })}
          isDone={isSigned}
        >
          <LedgerFiles venue={null} />
        </Matter>
        <Matter
          name={t('minutes.communication')}
          text={t('meeting.after.communicated', {
            count: communicated.documents,
            done: communicated.done,
            total: communicated.total,
          })}
          isDone={isDone}
        >
          <PaperFile kind="communication" />
        </Matter>
        <Matter
          name={t('follow-up.title')}
          text={
            listed.length === 0
              ? t('follow-up.none')
              : t('follow-up.listed', { count: listed.length, done: listed.filter(isClosed).length })
          }
          isDone={listed.every(isClosed)}
        >
          <FollowUpFiles />
        </Matter>
        {(role === 'owner' || role === 'organiser') && (
          <Matter
            name={t('meeting.after.archive')}
            text={
              isSigned
                ? t('meeting.after.archiveAbout')
                : t('meeting.after.archiveUnsigned', { count: unsigned.length })
            }
            isDone={isSigned && minutes.isIssued}
          >
            <DeskButton small onClick={() => setIsArchiving(true)}>
              {t('meeting.after.takeArchive')}
            </DeskButton>
          </Matter>
        )}
      </Matters>
      {isArchiving && (
        <Suspense fallback={null}>
          <ArchivePart meeting={{ meetingId, ...meeting }} onClose={() => setIsArchiving(false)} />
        </Suspense>
      )}
    </DeskSection>
  )
}

function minutesText(t: Translate, { isIssued, isSubmitted, versions }: MinutesStanding): string {
  if (isIssued) return t('minutes.issuedNote', { version: versions })
  if (isSubmitted) return t('minutes.submittedNote')
  return t(versions > 0 ? 'meeting.after.correction' : 'meeting.after.draft')
}
