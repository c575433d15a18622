import { useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { callApi } from '../../connection/http.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { listOf, shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import styles from './MeetingList.module.css'
import { isListedMeeting, type ListedMeeting, MeetingRow } from './MeetingRow.tsx'
import { NewMeeting } from './NewMeeting.tsx'

const isMeetingList = shapeOf({ meetings: listOf(isListedMeeting) })

/** The meetings of this installation, the newest first, and the way to a new one. */
export function MeetingList() {
  const { t } = useText()
  const [meetings, setMeetings] = useState<readonly ListedMeeting[] | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const load = useCallback(() => {
    setRefusal(null)
    callApi('GET /api/meetings', isMeetingList, {}).then(
      (answer) => setMeetings(answer.meetings.toReversed()),
      (error: unknown) => setRefusal(rejectionOf(error)),
    )
  }, [])
  useEffect(load, [load])
  return (
    <>
      <NewMeeting onCreated={load} />
      {refusal !== null && (
        <div role="alert">
          <EmptyNote
            text={refusalText(t, refusal)}
            action={<DeskButton onClick={load}>{t('meeting.home.loadAgain')}</DeskButton>}
          />
        </div>
      )}
      {meetings?.length === 0 && (
        <EmptyNote text={t('meeting.home.noMeetings')} hint={t('meeting.home.noMeetingsHint')} />
      )}
      {meetings !== null && meetings.length > 0 && (
        <ul className={styles.list} aria-label={t('meeting.home.meetings')}>
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.meetingId} meeting={meeting} />
          ))}
        </ul>
      )}
    </>
  )
}
