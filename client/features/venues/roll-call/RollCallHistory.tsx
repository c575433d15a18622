import { useEffect, useState } from 'react'
import type { MeetingEvent } from '../../../../shared/domain/meeting/meeting.types.ts'
import { type RollCallRecord, rollCallRecords } from '../../../../shared/domain/venues/roll-call-records.selectors.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { FileForms } from '../../../acts/papers/FileForms.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { wholeLog } from '../../../connection/whole-log.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './RollCallHistory.module.css'
import { RollCallSheet } from './RollCallSheet.tsx'

/** No more are offered to be looked at; the log keeps all. */
const mostOffered = 20

/** The roll calls of this meeting as the log has them, one at a time; each is had as a paper. */
export function RollCallHistory({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const records = useRollCallRecords()
  const { meetingId } = useSession()
  const { title, timeZone } = useMeeting(({ meeting }) => meeting)
  const [chosen, setChosen] = useState<number | null>(null)
  const isKnown = records !== null && records !== 'failed'
  const place = isKnown ? (chosen ?? records.length - 1) : 0
  const record = isKnown ? records[place] : undefined
  const actions = (
    <>
      <DeskButton onClick={onBack}>{t('venues.rollCall.back')}</DeskButton>
      {record !== undefined && (
        <FileForms
          forms={['pdf']}
          fileName={t('venues.rollCall.recordTitle', { title })}
          pathOf={() => addressOf('GET /api/meetings/:meetingId/roll-call.pdf', { meetingId }, { number: place + 1 })}
          labelOf={(form) => t('venues.rollCall.file', { form })}
        />
      )}
    </>
  )
  return (
    <AskDialog title={t('venues.rollCall.records')} actions={actions} onClose={onBack} wide>
      {!isKnown && (
        <p role="status">{t(records === null ? 'venues.rollCall.loading' : 'venues.rollCall.loadFailed')}</p>
      )}
      {isKnown && records.length > 1 && (
        <Toolbar className={styles.choices}>
          {records.map(
            ({ openedAt }, index) =>
              index >= records.length - mostOffered && (
                <DeskButton key={openedAt} small aria-pressed={index === place} onClick={() => setChosen(index)}>
                  {t('venues.rollCall.nth', { number: index + 1, time: clockTime(openedAt, timeZone) })}
                </DeskButton>
              ),
          )}
        </Toolbar>
      )}
      {record !== undefined && <RollCallSheet record={record} number={place + 1} />}
    </AskDialog>
  )
}

function useRollCallRecords(): readonly RollCallRecord[] | null | 'failed' {
  const { meetingId } = useSession()
  const venues = useMeeting((state) => state.venues)
  const [log, setLog] = useState<readonly MeetingEvent[] | null | 'failed'>(null)
  useEffect(() => {
    let isWanted = true
    const take = (events: readonly MeetingEvent[] | 'failed') => isWanted && setLog(events)
    wholeLog(meetingId)
      .then(take)
      .catch(() => take('failed'))
    return () => {
      isWanted = false
    }
  }, [meetingId])
  if (log === null || log === 'failed') return log
  return rollCallRecords(
    log,
    venueList(venues).map(({ id }) => id),
  )
}
