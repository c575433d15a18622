import { Suspense, useState } from 'react'
import { isClosed, listedFollowUps } from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import { DeskButton, DeskLink } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { LedgerFiles } from '../../features/attendance/ledger/LedgerFiles.tsx'
import { FollowUpFiles } from '../../features/follow-up/FollowUpFiles.tsx'
import { ArchivePart } from '../../features/meeting/archive/lazy-archive.ts'
import { MinutesFiles } from '../../features/minutes/MinutesFiles.tsx'
import { PaperFile } from '../../features/minutes/PaperFile.tsx'
import { ReplayLink } from '../../features/minutes/ReplayLink.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { Matter, Matters } from './Matter.tsx'

/** What can be taken away after the meeting, and how each of it stands. */
export function AfterFiles({ unsigned }: { /** Halls that have not signed. */ readonly unsigned: number }) {
  const { t } = useText()
  const { meetingId, role } = useSession()
  const meeting = useMeeting((state) => state.meeting)
  const issued = useMeeting(({ minutes }) => minutes.issued.length)
  const isSubmitted = useMeeting(({ minutes }) => minutes.submitted !== null)
  const followUps = useMeeting((state) => state.followUps)
  const [isArchiving, setIsArchiving] = useState(false)
  const listed = listedFollowUps(followUps)
  return (
    <DeskSection title={t('meeting.after.files')}>
      <Matters narrow>
        <Matter
          name={t('attendance.ledger.title')}
          text={t(unsigned === 0 ? 'meeting.after.ledgerSigned' : 'meeting.after.ledgerUnsigned', {
            count: unsigned,
          })}
          isDone={unsigned === 0}
        >
          <LedgerFiles venue={null} />
        </Matter>
        <Matter
          name={t('minutes.minutes')}
          text={
            isSubmitted
              ? t('minutes.submittedNote')
              : issued > 0
                ? t('minutes.issuedNote', { version: issued })
                : t('minutes.minutesNote')
          }
          isDone={issued > 0 && !isSubmitted}
        >
          <MinutesFiles>
            <DeskLink small href={pagePath(meetingId, 'minutes')}>
              {t('minutes.openMinutes')}
            </DeskLink>
          </MinutesFiles>
        </Matter>
        {(['record', 'communication'] as const).map((kind) => (
          <Matter key={kind} name={t(`minutes.${kind}`)} text={t(`minutes.${kind}Note`)} isDone>
            <PaperFile kind={kind} />
          </Matter>
        ))}
        <Matter
          name={t('follow-up.title')}
          text={
            listed.length === 0
              ? t('follow-up.none')
              : t('follow-up.listed', { count: listed.length, done: listed.filter(isClosed).length })
          }
          isDone={listed.every(isClosed)}
        >
          <FollowUpFiles>
            <DeskLink small href={pagePath(meetingId, 'follow-ups')}>
              {t('follow-up.toList')}
            </DeskLink>
          </FollowUpFiles>
        </Matter>
        <Matter name={t('minutes.replay')} text={t('minutes.replayNote')} isDone>
          <span>
            <ReplayLink small />
          </span>
        </Matter>
        {(role === 'owner' || role === 'organiser') && (
          <Matter
            name={t('meeting.after.archive')}
            text={
              unsigned === 0 ? t('meeting.after.archiveAbout') : t('meeting.after.archiveUnsigned', { count: unsigned })
            }
            isDone={unsigned === 0}
          >
            <span>
              <DeskButton small onClick={() => setIsArchiving(true)}>
                {t('meeting.after.takeArchive')}
              </DeskButton>
            </span>
          </Matter>
        )}
        <Matter name={t('meeting.home.journal')} text={t('meeting.after.journal')} isDone>
          <span>
            <DeskLink small href={pagePath(meetingId, 'audit')} target="_blank" rel="noreferrer">
              {t('meeting.after.open')}
            </DeskLink>
          </span>
        </Matter>
      </Matters>
      {isArchiving && (
        <Suspense fallback={null}>
          <ArchivePart meeting={{ meetingId, ...meeting }} onClose={() => setIsArchiving(false)} />
        </Suspense>
      )}
    </DeskSection>
  )
}
