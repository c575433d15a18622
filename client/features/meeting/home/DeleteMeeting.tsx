import { useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import type { ListedMeeting } from './listed-meetings.ts'

interface Props {
  readonly meeting: ListedMeeting
  readonly onDelete: (meeting: ListedMeeting, confirm: string) => Promise<void>
  readonly onClose: () => void
}

/** Deleting asks for the title, typed. @source BIN-1 */
export function DeleteMeeting({ meeting, onDelete, onClose }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const { title, status } = meeting
  const isRight = typed.trim() === title.trim()
  const remove = () => {
    if (!isRight || isBusy) return
    setIsBusy(true)
    onDelete(meeting, title).then(onClose, (error: unknown) => {
      setIsBusy(false)
      setRefusal(rejectionOf(error))
    })
  }
  return (
    <AskDialog
      title={t('meeting.home.deleteTitle', { title })}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('meeting.home.cancel')}</DeskButton>
          <DeskButton look="primary" disabled={!isRight} busy={isBusy} onClick={remove}>
            {t('meeting.home.deleteNow')}
          </DeskButton>
        </>
      }
    >
      <p>{t('meeting.home.deleteAbout')}</p>
      {(status === 'live' || status === 'recess') && <Note tone="bad">{t('meeting.home.deleteLive')}</Note>}
      <LineInput labelled label={t('meeting.home.typeTitle')} value={typed} onChange={setTyped} onEnter={remove} />
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
    </AskDialog>
  )
}
