import { useState } from 'react'
import type { ReadinessStep } from '../../../../shared/domain/venues/venues.model.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './ReportStep.module.css'

interface Props {
  readonly venueId: string
  readonly step: ReadinessStep
  readonly small?: boolean
  readonly onSent?: () => void
}

/** One press reports a step as done; a problem may be told in words. */
export function ReportStep({ venueId, step, small = false, onSent }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [note, setNote] = useState<string | null>(null)
  const send = async (outcome: 'ok' | 'problem', words: string | null) => {
    if (!(await run(outcome, 'venues.reportStage', { venueId, stage: step, status: outcome, note: words }))) return
    setNote(null)
    onSent?.()
  }
  const reportProblem = () => void send('problem', note?.trim() || null)
  return (
    <>
      <Toolbar className={styles.acts}>
        <ActButton small={small} mark={marks.ok} onClick={() => void send('ok', null)}>
          {t('venues.steps.report', { step: t(`venues.steps.${step}`) })}
        </ActButton>
        <DeskButton
          small={small}
          look="quiet"
          aria-expanded={note !== null}
          onClick={() => setNote(note === null ? '' : null)}
        >
          {t('venues.steps.problem')}
        </DeskButton>
      </Toolbar>
      {note !== null && (
        <Toolbar className={styles.acts}>
          <LineInput label={t('venues.steps.note')} value={note} onChange={setNote} onEnter={reportProblem} />
          <ActButton small={small} mark={marks.problem} onClick={reportProblem}>
            {t('venues.steps.reportProblem')}
          </ActButton>
        </Toolbar>
      )}
      <RefusalNote mark={marks.ok} />
      <RefusalNote mark={marks.problem} />
    </>
  )
}
