import { type ReactNode, useState } from 'react'
import { AskActions } from '../../../acts/AskActions.tsx'
import type { ActMark } from '../../../acts/act-marks.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { ChoiceChips } from '../../../components/ChoiceChips.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { useText } from '../../../i18n/i18n.ts'

interface Props {
  readonly name: string
  /** What became of the person while the dialog is open; nothing while nothing did. */
  readonly news: ReactNode
  readonly mark: ActMark | undefined
  readonly onExcuse: (reason: string) => void
  readonly onClose: () => void
}

/** A leave needs a reason: one of the usual ones, or another in words. */
export function ExcuseDialog({ name, news, mark, onExcuse, onClose }: Props) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const isReady = reason.trim() !== ''
  const usual = [
    t('attendance.operator.reasonDuty'),
    t('attendance.operator.reasonTrial'),
    t('attendance.operator.reasonSick'),
    t('attendance.operator.reasonPersonal'),
  ]
  const excuse = () => isReady && onExcuse(reason.trim())
  return (
    <AskDialog
      title={t('attendance.operator.excuseTitle', { name })}
      onClose={onClose}
      actions={
        <AskActions mark={mark} disabled={!isReady} onAct={excuse} onClose={onClose}>
          {t('attendance.operator.excuse')}
        </AskActions>
      }
    >
      {news}
      <ChoiceChips
        label={t('attendance.operator.excuseReasons')}
        choices={usual}
        chosen={reason}
        onChoose={setReason}
      />
      <LineInput
        labelled
        label={t('attendance.operator.excuseReason')}
        value={reason}
        onChange={setReason}
        onEnter={excuse}
      />
      <RefusalNote mark={mark} />
    </AskDialog>
  )
}
