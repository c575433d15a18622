import type { ReactNode } from 'react'
import { DeskButton } from '../components/DeskButton.tsx'
import { useText } from '../i18n/i18n.ts'
import { ActButton } from './ActButton.tsx'
import type { ActMark } from './act-marks.ts'

interface Props {
  readonly mark: ActMark | undefined
  readonly disabled?: boolean
  readonly onAct: () => void
  readonly onClose: () => void
  /** What the act is called. */
  readonly children: ReactNode
}

/** The buttons of a question: the way back, and its one act. */
export function AskActions({ mark, disabled = false, onAct, onClose, children }: Props) {
  const { t } = useText()
  return (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <ActButton look="primary" mark={mark} disabled={disabled} onClick={onAct}>
        {children}
      </ActButton>
    </>
  )
}
