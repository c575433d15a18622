import { type ReactNode, useState } from 'react'
import type { Instant } from '../../../../shared/kernel/time.ts'
import type { ActMark } from '../../../acts/act-marks.ts'
import { clockTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { lastInstantOf } from './clock-instant.ts'
import { QuestionDialog } from './QuestionDialog.tsx'
import { ReasonField } from './ReasonField.tsx'

interface Props {
  readonly name: string
  /** What became of the person while the dialog is open; nothing while nothing did. */
  readonly news: ReactNode
  readonly mark: ActMark | undefined
  readonly onAmend: (at: Instant, reason: string) => void
  readonly onClose: () => void
}

/** Somebody came earlier and was not entered: since when, and why only now. */
export function AmendDialog({ name, news, mark, onAmend, onClose }: Props) {
  const { t } = useText()
  const now = useNow()
  const { timeZone, startedAt, startsAt } = useMeeting(({ meeting }) => meeting)
  const [time, setTime] = useState(() => clockTime(now, timeZone))
  const [reason, setReason] = useState('')
  const at = lastInstantOf(time, timeZone, now)
  const isReady = at !== null && reason.trim() !== ''
  const amend = () => isReady && onAmend(at, reason.trim())
  const isLate = at !== null && startedAt !== null && at >= startedAt
  return (
    <QuestionDialog
      title={t('attendance.desk.amendTitle', { name })}
      yes={t('attendance.desk.amend')}
      mark={mark}
      isReady={isReady}
      onYes={amend}
      onClose={onClose}
    >
      {news}
      <p>{t('attendance.desk.amendText', { time: clockTime(startedAt ?? startsAt, timeZone) })}</p>
      <LineInput labelled type="time" label={t('attendance.desk.amendTime')} value={time} onChange={setTime} />
      <ReasonField value={reason} onChange={setReason} onEnter={amend} />
      {isLate && <p>{t('attendance.desk.amendLate')}</p>}
    </QuestionDialog>
  )
}
