import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { clockTime } from '../../../components/format-time.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './RollCallRecord.module.css'

/** What the last roll call has on record of this hall. */
export function RollCallRecord({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const { rollCall } = venue
  if (rollCall === null || rollCall.status === 'calling' || rollCall.status === 'queued') return null
  const { heard, picture, sound, note, answeredAt, onBehalf } = rollCall
  if (rollCall.status === 'unanswered' || answeredAt === null) {
    return (
      <p className={`${styles.record} ${styles.fault}`}>
        ! {t(rollCall.calledAt === null ? 'venues.rollCall.uncalled' : 'venues.operator.rollCallUnanswered')}
      </p>
    )
  }
  const faults = [
    heard === false ? t('venues.operator.notHeard') : null,
    picture === false ? t('venues.operator.pictureBad') : null,
    sound === false ? t('venues.operator.soundBad') : null,
    note,
  ].filter((fault) => fault !== null)
  const time = clockTime(answeredAt, timeZone)
  const said = t(onBehalf ? 'venues.operator.rollCallOnBehalf' : 'venues.operator.rollCallAnswered', { time })
  return (
    <p className={faults.length > 0 ? `${styles.record} ${styles.fault}` : styles.record}>
      {faults.length > 0 ? '!' : '✓'} {[said, ...faults].join(' · ')}
    </p>
  )
}
