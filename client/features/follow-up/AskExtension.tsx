import { useState } from 'react'
import { AskActions } from '../../acts/AskActions.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './AskExtension.module.css'
import type { ToldFollowUp } from './follow-up-calls.ts'

interface Props {
  readonly followUp: ToldFollowUp
  readonly venueId: string
  readonly onClose: () => void
}

/** A hall asks for a later day, with its reason. */
export function AskExtension({ followUp, venueId, onClose }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [due, setDue] = useState('')
  const [reason, setReason] = useState('')
  const isFit = due !== '' && reason.trim() !== ''
  const ask = async () => {
    const data = { followUpId: followUp.id, venueId, due, reason }
    if (isFit && (await run('ask', 'followUps.askExtension', data))) onClose()
  }
  return (
    <AskDialog
      title={t('follow-up.askTitle', { number: followUp.number, due: followUp.due ?? '' })}
      onClose={onClose}
      actions={
        <AskActions mark={marks.ask} disabled={!isFit} onAct={() => void ask()} onClose={onClose}>
          {t('follow-up.askExtension')}
        </AskActions>
      }
    >
      <Stack gap={4} className={styles.asks}>
        <LineInput
          labelled
          type="date"
          label={t('follow-up.newDue')}
          value={due}
          min={followUp.due ?? undefined}
          onChange={setDue}
        />
        <LineInput
          labelled
          label={t('follow-up.reason')}
          value={reason}
          maxLength={300}
          onChange={setReason}
          onEnter={() => void ask()}
        />
      </Stack>
      <RefusalNote mark={marks.ask} />
    </AskDialog>
  )
}
