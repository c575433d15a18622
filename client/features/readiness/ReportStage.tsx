import { useState } from 'react'
import type { ReadinessStage } from '../../../shared/domain/venues/venues.model.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './ReportStage.module.css'

interface Props {
  readonly venueId: string
  readonly stage: ReadinessStage
  readonly small?: boolean
  readonly onSent?: () => void
}

/** One press reports a stage as done; a problem may be told in words. */
export function ReportStage({ venueId, stage, small = false, onSent }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [note, setNote] = useState<string | null>(null)
  const send = async (outcome: 'ok' | 'problem', words: string | null) => {
    if (!(await run(outcome, 'venues.reportStage', { venueId, stage, status: outcome, note: words }))) return
    setNote(null)
    onSent?.()
  }
  const reportProblem = () => void send('problem', note?.trim() || null)
  return (
    <>
      <div className={styles.acts}>
        <ActButton small={small} mark={marks.ok} onClick={() => void send('ok', null)}>
          {t('stages.report', { stage: t(`stages.${stage}`) })}
        </ActButton>
        <DeskButton
          small={small}
          look="quiet"
          aria-expanded={note !== null}
          onClick={() => setNote(note === null ? '' : null)}
        >
          {t('stages.problem')}
        </DeskButton>
      </div>
      {note !== null && (
        <div className={styles.acts}>
          <LineInput label={t('stages.note')} value={note} onChange={setNote} onEnter={reportProblem} />
          <ActButton small={small} mark={marks.problem} onClick={reportProblem}>
            {t('stages.reportProblem')}
          </ActButton>
        </div>
      )}
      <RefusalNote mark={marks.ok} />
      <RefusalNote mark={marks.problem} />
    </>
  )
}
