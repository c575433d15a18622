import { shortVenueName, venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { useFit } from '../../../components/use-fit.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './DoorVenues.module.css'
import { hasManyVenues } from './many-venues.ts'

/** How many have come to each hall. */
export function DoorVenues() {
  const { t, language } = useText()
  const { venueId } = useSession()
  const venues = useMeeting((state) => state.venues)
  const counts = useMeeting(({ attendance }) => attendance.venues)
  const list = venueList(venues)
  const isMany = hasManyVenues(list.length)
  const columns = Math.ceil(list.length / Math.ceil(list.length / (isMany ? 10 : 6)))
  const fit = useFit(`${list.length} ${language}`, 0.5)
  return (
    <Box
      as="ul"
      sinks
      clips
      wide
      className={styles.venues}
      ref={fit}
      data-many={isMany}
      style={cssVars({ '--columns': columns })}
    >
      {list.map((venue) => (
        <Cluster
          key={venue.id}
          as="li"
          align="baseline"
          justify="between"
          wraps
          className={styles.venue}
          data-own={venue.id === venueId}
        >
          <span className={styles.name}>{venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)}</span>
          <span className={styles.count}>
            <strong>{counts[venue.id]?.present ?? 0}</strong>/{counts[venue.id]?.expected ?? 0}
          </span>
        </Cluster>
      ))}
    </Box>
  )
}
