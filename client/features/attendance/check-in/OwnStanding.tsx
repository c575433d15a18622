import { findPerson } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { clockTime } from '../../../components/format-time.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './OwnStanding.module.css'

/** Whether one is checked in and since when, and in which hall one is expected now. */
export function OwnStanding() {
  const { t } = useText()
  const { venueId: linkVenueId, personId } = useSession()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const found = useMeeting(({ attendance }) => (personId === null ? null : findPerson(attendance, personId)))
  const venue = useMeeting(({ venues }) => venues[found?.venueId ?? linkVenueId ?? ''] ?? null)
  const kind =
    venue === null ? t('meeting.phone.observer') : t(venue.kind === 'main' ? 'common.mainVenue' : 'common.branchVenue')
  const { status, at } = found?.person ?? { status: 'awaited', at: null }
  if (status === 'present' && at !== null) {
    const params = { time: clockTime(at, timeZone), venue: venue === null ? '' : `${shortVenueName(venue)} ${kind}` }
    return (
      <div className={styles.here} role="status">
        {t('attendance.phone.checkedIn', params)}
      </div>
    )
  }
  return (
    <div role="status">
      {venue === null ? kind : `${venue.name} ${kind}`}
      {status === 'onLeave' && ` · ${t('attendance.phone.onLeave')}`}
    </div>
  )
}
