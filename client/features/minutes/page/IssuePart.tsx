import { useState } from 'react'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { clockTime, longDate } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { MinutesFiles } from '../MinutesFiles.tsx'
import styles from './IssuePart.module.css'
import type { MinutesAnswer } from './minutes-answer.ts'

/** Halls that are named; of more it is said that there are. */
const mostNames = 3

/** What is still open before the minutes are issued; what was issued; and the act itself, which freezes what stands there. @source MIN-7 */
export function IssuePart({ minutes }: { readonly minutes: MinutesAnswer }) {
  const { t, language } = useText()
  const {
    meeting,
    venues,
    attendance,
    minutes: { submitted },
  } = useMeeting((state) => state)
  const { marks, run } = useActs()
  const [isAsking, setIsAsking] = useState(false)
  const unsigned = Object.values(venues).filter(({ id }) => attendance.venues[id]?.signedAt == null)
  const byHand = minutes.sections.filter(({ isEdited, isRemoved }) => isEdited && !isRemoved).length
  const names = unsigned.slice(0, mostNames).map(({ name }) => name)
  const isOver = meeting.status === 'adjourned'
  const isSubmitted = submitted?.revision === minutes.revision
  return (
    <Stack gap={3} edge="top" className={styles.part}>
      {minutes.issued.length > 0 && (
        <DeskSection title={t('minutes.page.issuedVersions')}>
          <Box as="ol" edge="top">
            {minutes.issued.map(({ version, at, number, sha256 }) => (
              <Stack key={version} as="li" gap={1} pad={[3, 0]} edge="bottom">
                <span>
                  {t(version > 1 ? 'minutes.page.correction' : 'minutes.page.version', { version })}
                  {number === null ? '' : ` · ${t('minutes.page.numberOf', { number })}`}
                </span>
                <Note as="small" tone="quiet" size={2}>
                  {longDate(at, meeting.timeZone, language)} {clockTime(at, meeting.timeZone)} · {sha256.slice(0, 16)}
                </Note>
                <MinutesFiles version={version} />
              </Stack>
            ))}
          </Box>
        </DeskSection>
      )}
      <Stack as="ul" gap={2} size={3} className={styles.open}>
        <li data-done="true">{t('minutes.page.numbersAgree')}</li>
        {unsigned.length > 0 && (
          <li>
            {t(unsigned.length > names.length ? 'minutes.page.unsignedMore' : 'minutes.page.unsigned', {
              count: unsigned.length,
              names: names.join(t('attendance.operator.listComma')),
            })}
          </li>
        )}
        {byHand > 0 && <li>{t('minutes.page.byHandCount', { count: byHand })}</li>}
        {!isOver && <li>{t('minutes.page.notOver')}</li>}
        {submitted !== null && (
          <li data-done={isSubmitted}>
            {t(isSubmitted ? 'minutes.page.submitted' : 'minutes.page.submittedBefore', {
              time: `${longDate(submitted.at, meeting.timeZone, language)} ${clockTime(submitted.at, meeting.timeZone)}`,
            })}
          </li>
        )}
      </Stack>
      <Cluster gap={3} align="stretch">
        <DeskButton
          look="primary"
          className={styles.issue ?? ''}
          disabled={!isOver}
          aria-haspopup="dialog"
          onClick={() => setIsAsking(true)}
        >
          {t(minutes.issued.length > 0 ? 'minutes.page.issueCorrection' : 'minutes.page.issue')}
        </DeskButton>
        <DeskButton
          disabled={!isOver || isSubmitted || minutes.status === 'issued'}
          busy={marks.submit === 'pending'}
          onClick={() => void run('submit', 'minutes.submit', { from: minutes.revision })}
        >
          {t(submitted === null ? 'minutes.page.submit' : 'minutes.page.submitAgain')}
        </DeskButton>
      </Cluster>
      <RefusalNote mark={marks.submit} />
      <Note tone="quiet" size={2}>
        {t('minutes.page.frozen')}
      </Note>
      {isAsking && (
        <IssueDialog minutes={minutes} open={unsigned.length} byHand={byHand} onClose={() => setIsAsking(false)} />
      )}
    </Stack>
  )
}

interface DialogProps {
  readonly minutes: MinutesAnswer
  /** Ledgers that nobody has signed. */
  readonly open: number
  readonly byHand: number
  readonly onClose: () => void
}

function IssueDialog({ minutes, open, byHand, onClose }: DialogProps) {
  const { t } = useText()
  const last = minutes.issued.at(-1)
  const { marks, run } = useActs()
  const [number, setNumber] = useState(last?.number ?? '')
  const [date, setDate] = useState('')
  const [copies, setCopies] = useState(last?.copies ?? '')
  // What was read before the dialog was opened: a later change is not issued unseen.
  const [from] = useState(minutes.revision)
  const issue = async () => {
    const said = { number: number.trim(), date, copies: copies.trim() }
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
    if (await run('issue', 'minutes.issue', { from, ...given })) onClose()
  }
  return (
    <AskDialog
      title={t(last === undefined ? 'minutes.page.issueTitle' : 'minutes.page.issueCorrectionTitle', {
        version: minutes.issued.length + 1,
      })}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
          <DeskButton look="primary" busy={marks.issue === 'pending'} onClick={() => void issue()}>
            {t('minutes.page.issueNow')}
          </DeskButton>
        </>
      }
    >
      <p>{t('minutes.page.issueAbout', { open, byHand })}</p>
      <LineInput labelled label={t('minutes.page.number')} maxLength={40} value={number} onChange={setNumber} />
      <LineInput labelled label={t('minutes.page.date')} type="date" value={date} onChange={setDate} />
      <LineInput labelled label={t('minutes.page.copies')} maxLength={400} value={copies} onChange={setCopies} />
      <RefusalNote mark={marks.issue} />
    </AskDialog>
  )
}
