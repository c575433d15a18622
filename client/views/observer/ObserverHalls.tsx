import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ObserverHalls.module.css'
import { ObserverPart } from './ObserverPart.tsx'

/** How many are present, hall by hall; numbers, never people. */
export function ObserverHalls() {
  const { t } = useText()
  const venues = useMeeting((state) => venueList(state.venues))
  const counts = useMeeting(({ attendance }) => attendance.venues)
  const { present, expected } = useMeeting(({ attendance }) => totalAttendance(attendance))
  return (
    <ObserverPart title={t('observer.halls')}>
      <p className={styles.sum}>{t('observer.sum', { halls: venues.length, expected, present })}</p>
      <ul className={styles.list}>
        {venues.map((venue) => (
          <li key={venue.id} className={styles.hall}>
            <span className={styles.name}>{venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)}</span>
            <span className={styles.count}>
              {counts[venue.id]?.present ?? 0}/{counts[venue.id]?.expected ?? 0}
            </span>
          </li>
        ))}
      </ul>
    </ObserverPart>
  )
}
