import { useState } from 'react'
import { AskActions } from '../../acts/AskActions.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import type { ToldFollowUp } from './follow-up-calls.ts'
import { typedText } from './follow-up-words.ts'

interface Props {
  readonly followUp: ToldFollowUp
  readonly onClose: () => void
}

/** Closing needs the name of whoever has approved it. */
export function CloseFollowUp({ followUp, onClose }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [approvedBy, setApprovedBy] = useState('')
  const { id: followUpId, number, percent, text } = followUp
  const isFit = approvedBy.trim() !== ''
  const close = async () => {
    if (isFit && (await run('close', 'followUps.close', { followUpId, approvedBy }))) onClose()
  }
  return (
    <AskDialog
      title={t('follow-up.closeTitle', { number })}
      onClose={onClose}
      actions={
        <AskActions mark={marks.close} disabled={!isFit} onAct={() => void close()} onClose={onClose}>
          {t('follow-up.close')}
        </AskActions>
      }
    >
      <p>{typedText(t, text)}</p>
      {percent < 100 && <Note tone="warn">{t('follow-up.closeEarly', { percent })}</Note>}
      <LineInput
        labelled
        label={t('follow-up.approvedBy')}
        value={approvedBy}
        maxLength={80}
        onChange={setApprovedBy}
        onEnter={() => void close()}
      />
      <RefusalNote mark={marks.close} />
    </AskDialog>
  )
}
