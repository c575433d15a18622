import { useState } from 'react'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './NextStage.module.css'
import { nextStage, stageCells } from './stage-board.ts'
import { waitText } from './stage-wait.ts'

/** What is due next for the hall: one press reports it; a problem may be told in words. Nothing once all is done, or begun. */
export function NextStage({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const now = useNow(10_000)
  const { marks, run } = useActs()
  const { startsAt, status, timeZone } = useMeeting(({ meeting }) => meeting)
  const [note, setNote] = useState<string | null>(null)
  const next = nextStage(stageCells(venue, startsAt, now))
  if (status !== 'planned' || next === null) return null
  const { stage, standing, dueAt, report } = next
  const name = t(`stages.${stage}`)
  const send = async (outcome: 'ok' | 'problem', words: string | null) => {
    const data = { venueId: venue.id, stage, status: outcome, note: words }
    if (await run('stage', 'venues.reportStage', data)) setNote(null)
  }
  const reportProblem = () => void send('problem', note?.trim() || null)
  return (
    <section className={styles.card} data-standing={standing} aria-label={t('stages.next')}>
      <p className={styles.line}>
        <strong>{t('stages.nextIs', { stage: name })}</strong>
        <span className={styles.wait}>
          {report?.status === 'problem'
            ? t('stages.saidProblem', { time: clockTime(report.at, timeZone) })
            : waitText(t, dueAt, now)}
        </span>
      </p>
      <p className={styles.hint}>{t(`stages.${stage}Hint`)}</p>
      <div className={styles.acts}>
        <ActButton mark={marks.stage} onClick={() => void send('ok', null)}>
          {t('stages.report', { stage: name })}
        </ActButton>
        <DeskButton look="quiet" aria-expanded={note !== null} onClick={() => setNote(note === null ? '' : null)}>
          {t('stages.problem')}
        </DeskButton>
      </div>
      {note !== null && (
        <div className={styles.acts}>
          <LineInput label={t('stages.note')} value={note} onChange={setNote} onEnter={reportProblem} />
          <ActButton mark={marks.stage} onClick={reportProblem}>
            {t('stages.reportProblem')}
          </ActButton>
        </div>
      )}
      <RefusalNote mark={marks.stage} />
    </section>
  )
}
