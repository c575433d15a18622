import { type ReactNode, useState } from 'react'
import type { ActMark } from '../../../acts/act-marks.ts'
import { useText } from '../../../i18n/i18n.ts'
import { QuestionDialog } from './QuestionDialog.tsx'
import { ReasonField } from './ReasonField.tsx'

interface Props {
  readonly title: string
  readonly yes: string
  /** What will happen. */
  readonly text: string
  /** What became of the person while the dialog is open; nothing while nothing did. */
  readonly news: ReactNode
  readonly needsReason: boolean
  readonly mark: ActMark | undefined
  readonly onYes: (reason: string) => void
  readonly onClose: () => void
}

/** Asks before an entry is changed; once the ledger is signed, also why. */
export function CorrectDialog({ title, yes, text, news, needsReason, mark, onYes, onClose }: Props) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const isReady = !needsReason || reason.trim() !== ''
  const agree = () => isReady && onYes(reason.trim())
  return (
    <QuestionDialog title={title} yes={yes} mark={mark} isReady={isReady} onYes={agree} onClose={onClose}>
      <p>{text}</p>
      {news}
      {needsReason && (
        <>
          <p>{t('attendance.desk.isCorrection')}</p>
          <ReasonField value={reason} onChange={setReason} onEnter={agree} />
        </>
      )}
    </QuestionDialog>
  )
}
