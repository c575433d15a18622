import { useEffect, useState } from 'react'
import type { MeetingEvent } from '../../../../shared/domain/meeting/meeting.types.ts'
import { type RollCallRecord, rollCallRecords } from '../../../../shared/domain/venues/roll-call-records.selectors.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { wholeLog } from '../../../connection/whole-log.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './RollCallHistory.module.css'
import { RollCallSheet } from './RollCallSheet.tsx'

/** No more are offered to be looked at; the log keeps all. */
const mostOffered = 20

/** The roll calls of this meeting as the log has them, one at a time, as a sheet to be printed. */
export function RollCallHistory({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const records = useRollCallRecords()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [chosen, setChosen] = useState<number | null>(null)
  const isKnown = records !== null && records !== 'failed'
  const place = isKnown ? (chosen ?? records.length - 1) : 0
  const record = isKnown ? records[place] : undefined
  const actions = (
    <>
      <DeskButton onClick={onBack}>{t('venues.rollCall.back')}</DeskButton>
      {record !== undefined && (
        <DeskButton look="primary" onClick={() => window.print()}>
          {t('venues.rollCall.print')}
        </DeskButton>
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
