import { lookUp } from '../../../shared/kernel/record.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './LecternHolder.module.css'

/** Who has the floor, with title, and the hall where it is neither the main one nor the name itself. */
export function LecternHolder() {
  const { t } = useText()
  const holder = useMeeting(({ floor }) => floor.current)
  const venue = useMeeting(({ venues }) => lookUp(venues, holder?.venueId ?? ''))
  if (holder === null) return <p className={styles.nobody}>{t('floor.nobody')}</p>
  const venueName = venue === null || venue.kind === 'main' || venue.name === holder.name ? null : venue.name
  return (
    <p className={styles.who}>
      <span className={styles.name}>{holder.name}</span>
      <span className={styles.rank}>{[holder.title, venueName].filter((part) => part !== null).join(' · ')}</span>
    </p>
  )
}
