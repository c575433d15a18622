import type { ReactNode } from 'react'
import { ActButton } from '../../../acts/ActButton.tsx'
import type { ActMark } from '../../../acts/act-marks.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'

interface Props {
  readonly title: string
  /** What the button does. */
  readonly yes: string
  readonly mark: ActMark | undefined
  readonly isReady: boolean
  readonly onYes: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question about one person, with its one act and why it was refused. */
export function QuestionDialog({ title, yes, mark, isReady, onYes, onClose, children }: Props) {
  const { t } = useText()
  return (
    <AskDialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
          <ActButton look="primary" mark={mark} disabled={!isReady} onClick={onYes}>
            {yes}
          </ActButton>
        </>
      }
    >
      {children}
      <RefusalNote mark={mark} />
    </AskDialog>
  )
}
