import { useCallback, useEffect, useState } from 'react'
import type { MeetingNotice } from '../../../../../shared/domain/imports/meeting-notice.ts'
import type { Rejection } from '../../../../../shared/kernel/result.ts'
import { AskDialog } from '../../../../components/AskDialog.tsx'
import { DeskButton } from '../../../../components/DeskButton.tsx'
import { Note } from '../../../../components/Note.tsx'
import { rejectionOf } from '../../../../connection/rejection-of.ts'
import { useText } from '../../../../i18n/i18n.ts'
import { refusalText } from '../../../../i18n/refusal-text.ts'
import { deskZone } from '../zoned-start.ts'
import { CheckNotice } from './CheckNotice.tsx'
import { readNotice } from './read-notice.ts'

interface Props {
  readonly file: File
  /** Resolves with what stood in the way; null: it was made. */
  readonly onMake: (wish: object) => Promise<string | null>
  readonly onClose: () => void
}

/** A meeting of the notice of it: read, looked over, made. @source NEW-3 */
export function NoticeMeeting({ file, onMake, onClose }: Props) {
  const { t } = useText()
  const [notice, setNotice] = useState<MeetingNotice | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const read = useCallback(() => {
    const ending = new AbortController()
    setRefusal(null)
    readNotice(file, deskZone(), ending.signal).then(setNotice, (error: unknown) => {
      if (!ending.signal.aborted) setRefusal(rejectionOf(error))
    })
    return () => ending.abort()
  }, [file])
  useEffect(read, [read])
  if (notice !== null) return <CheckNotice file={file.name} notice={notice} onMake={onMake} onClose={onClose} />
  return (
    <AskDialog
      title={t('meeting.home.fromNotice')}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('meeting.home.cancel')}</DeskButton>
          {refusal !== null && <DeskButton onClick={read}>{t('meeting.home.sendAgain')}</DeskButton>}
        </>
      }
    >
      {refusal === null ? (
        <p role="status">{t('meeting.home.noticeReading', { file: file.name })}</p>
      ) : (
        <Note role="alert" tone="bad">
          {refusalText(t, refusal)}
        </Note>
      )}
    </AskDialog>
  )
}
