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
import { MomentField } from './MomentField.tsx'
import { localField, zonedStart } from './zoned-start.ts'

/** What is to change of a meeting: what was not touched is not sent. */
export interface HeadPatch {
  readonly title?: string
  /** RFC 3339. */
  readonly startsAt?: string
}

interface Props {
  readonly meeting: ListedMeeting
  readonly onEdit: (meeting: ListedMeeting, patch: HeadPatch) => Promise<void>
  readonly onClose: () => void
}

/** Another title, or another day. @source MTG-8 */
export function EditMeeting({ meeting, onEdit, onClose }: Props) {
  const { t } = useText()
  const { timeZone } = meeting
  const before = localField(meeting.startsAt, timeZone)
  const [title, setTitle] = useState(meeting.title)
  const [local, setLocal] = useState(before)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const startsAt = zonedStart(local, timeZone)
  const wanted = title.trim()
  const patch: HeadPatch = {
    ...(wanted === meeting.title ? {} : { title: wanted }),
    ...(startsAt === null || local === before ? {} : { startsAt }),
  }
  const isReady = wanted !== '' && startsAt !== null && Object.keys(patch).length > 0
  const edit = () => {
    if (!isReady || isBusy) return
    setIsBusy(true)
    onEdit(meeting, patch).then(onClose, (error: unknown) => {
      setIsBusy(false)
      setRefusal(rejectionOf(error))
    })
  }
  return (
    <AskDialog
      title={t('meeting.home.edit')}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('meeting.home.cancel')}</DeskButton>
          <DeskButton look="primary" disabled={!isReady} busy={isBusy} onClick={edit}>
            {t('meeting.home.save')}
          </DeskButton>
        </>
      }
    >
      <LineInput labelled label={t('meeting.home.titleField')} value={title} onChange={setTitle} onEnter={edit} />
      <MomentField timeZone={timeZone} value={local} onChange={setLocal} />
      {startsAt === null && <Note tone="warn">{t('meeting.home.badStart')}</Note>}
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
    </AskDialog>
  )
}
