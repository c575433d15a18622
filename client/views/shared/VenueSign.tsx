import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { useScreenVenue } from '../../store/use-screen-venue.ts'
import { LiveDot } from './LiveDot.tsx'
import styles from './VenueSign.module.css'

/**
 * Which hall the screen stands in, and one honest dot.
 * @param isSlim the hall by its short name, and by none where there is no room for it.
 */
export function VenueSign({ isSlim = false }: { readonly isSlim?: boolean }) {
  const { t } = useText()
  const venueId = useScreenVenue()
  const venue = useMeeting(({ venues }) => lookUp(venues, venueId ?? ''))
  const kind = t(venue?.kind === 'main' ? 'common.mainVenue' : 'common.branchVenue')
  return (
    <p className={styles.venue} data-slim={isSlim}>
      {venue !== null && isSlim && (
        <span className={styles.short}>
          <span>{venue.kind === 'main' ? kind : shortVenueName(venue)}</span>
        </span>
      )}
      {venue !== null && !isSlim && (
        <>
          <span>{venue.name}</span>
          <span className={styles.kind}>{kind}</span>
        </>
      )}
      <LiveDot />
    </p>
  )
}
