import type { ReactNode } from 'react'
import { AskActions } from '../../../acts/AskActions.tsx'
import type { ActMark } from '../../../acts/act-marks.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'

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
  return (
    <AskDialog
      title={title}
      onClose={onClose}
      actions={
        <AskActions mark={mark} disabled={!isReady} onAct={onYes} onClose={onClose}>
          {yes}
        </AskActions>
      }
    >
      {children}
      <RefusalNote mark={mark} />
    </AskDialog>
  )
}
