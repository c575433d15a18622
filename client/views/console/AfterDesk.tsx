import { type ReactNode, Suspense, useState } from 'react'
import { itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { awaitingReceipt } from '../../../shared/domain/documents/documents.selectors.ts'
import { isClosed, listedFollowUps } from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { DeskButton, DeskLink } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { clockTime, countdown, longDate } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { PlanChart } from '../../features/agenda/chart/PlanChart.tsx'
import { LedgerFiles } from '../../features/attendance/ledger/LedgerFiles.tsx'
import { ReceiptBoard } from '../../features/documents/ReceiptBoard.tsx'
import { FollowUpFiles } from '../../features/follow-up/FollowUpFiles.tsx'
import { useFollowUpsDue } from '../../features/follow-up/use-follow-ups-due.ts'
import { namedList } from '../../features/lifecycle/named-list.ts'
import { openMatters } from '../../features/lifecycle/open-matters.ts'
import { venueNamer } from '../../features/lifecycle/venue-name.ts'
import { ArchivePart } from '../../features/meeting/archive/lazy-archive.ts'
import { MinutesFiles } from '../../features/minutes/MinutesFiles.tsx'
import { PaperFile } from '../../features/minutes/PaperFile.tsx'
import { ReplayLink } from '../../features/minutes/ReplayLink.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './AfterDesk.module.css'

interface Props {
  readonly act: ConsoleActs['act']
  readonly onLedger: () => void
}

/** The next day's desk: what is still open, each with its one act; how the time went; and the files that there are. */
export function AfterDesk({ act, onLedger }: Props) {
  const { t, language } = useText()
  const { meetingId, role } = useSession()
  const state = useMeeting((whole) => whole)
  const [isBoardOpen, setIsBoardOpen] = useState(false)
  const [isArchiving, setIsArchiving] = useState(false)
  const { meeting, agenda, documents, helpCalls, minutes } = state
  const { startedAt, adjournedAt, timeZone } = meeting
  const { unsigned, calling } = openMatters(state, venueNamer(t))
  const unread = [...new Set(Object.keys(state.venues).flatMap((venueId) => awaitingReceipt(documents, venueId)))]
  const listed = listedFollowUps(state.followUps)
  const due = useFollowUpsDue()
  const absent = Object.values(state.attendance.venues).reduce((sum, counts) => sum + counts.absent, 0)
  const notHeld = agenda.items.filter((item) => itemStanding(state, item) === 'notHeld')
  const open = [unsigned.length, calling.length, unread.length, absent, due?.count ?? 0].filter(
    (count) => count > 0,
  ).length
  const handle = () => {
    for (const { id, handledAt } of helpCalls)
      if (handledAt === null) void act('notices.handleHelp', { helpCallId: id })
  }
  return (
    <>
      <header>
        {startedAt !== null && adjournedAt !== null && (
          <Note size={3} tone="soft">
            {[
              longDate(startedAt, timeZone, language),
              `${clockTime(startedAt, timeZone)} – ${clockTime(adjournedAt, timeZone)}`,
              t('meeting.after.lasted', { time: countdown(between(startedAt, adjournedAt)) }),
            ].join(' · ')}
          </Note>
        )}
        <h2 className={styles.title}>
          {open === 0 ? t('meeting.after.allDone') : t('meeting.after.stillOpen', { count: open })}
        </h2>
      </header>
      <div className={styles.columns}>
        <Stack gap={5} className={styles.course}>
          <ul className={styles.matters}>
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
          </ul>
          <PlanChart />
          {notHeld.length > 0 && (
            <Note size={3} tone="warn">
              {t('lifecycle.adjourn.notHeld', {
                names: namedList(
                  notHeld.map(({ number, title }) => t('lifecycle.adjourn.item', { number, title })),
                  t,
                ),
              })}
            </Note>
          )}
        </Stack>
        <div className={styles.files}>
          <DeskSection title={t('meeting.after.files')}>
            <ul className={styles.matters}>
              <Matter
                name={t('attendance.ledger.title')}
                text={t(unsigned.length === 0 ? 'meeting.after.ledgerSigned' : 'meeting.after.ledgerUnsigned', {
                  count: unsigned.length,
                })}
                isDone={unsigned.length === 0}
              >
                <LedgerFiles venue={null} />
              </Matter>
              <Matter name={t('minutes.minutes')} text={t('minutes.minutesNote')} isDone={minutes.issued.length > 0}>
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
                    unsigned.length === 0
                      ? t('meeting.after.archiveAbout')
                      : t('meeting.after.archiveUnsigned', { count: unsigned.length })
                  }
                  isDone={unsigned.length === 0}
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
            </ul>
          </DeskSection>
        </div>
      </div>
      {isArchiving && (
        <Suspense fallback={null}>
          <ArchivePart meeting={{ meetingId, ...meeting }} onClose={() => setIsArchiving(false)} />
        </Suspense>
      )}
      {isBoardOpen && <ReceiptBoard onClose={() => setIsBoardOpen(false)} />}
    </>
  )
}

interface MatterProps {
  readonly name: string
  readonly text: string
  readonly isDone?: boolean
  readonly children: ReactNode
}

/** One matter: what, of whom, and its one act. */
function Matter({ name, text, isDone = false, children }: MatterProps) {
  return (
    <li className={styles.matter}>
      <span className={styles.dot} data-done={isDone} aria-hidden="true" />
      <strong>{name}</strong>
      <Text tone="soft">{text}</Text>
      {children}
    </li>
  )
}
