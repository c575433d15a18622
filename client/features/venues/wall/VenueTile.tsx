import type { CSSProperties } from 'react'
import { isRollCallOpen, readinessOf, shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { textWidth } from '../../../components/fit-title.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { stateText } from './trouble-words.ts'
import styles from './VenueTile.module.css'
import type { VenueGlance } from './venue-glance.ts'
import { checksText, rollTexts } from './venue-words.ts'
import { concernOf } from './wall-order.ts'

/** What every place on the wall is told. */
export interface PlaceProps {
  /** The one place that Tab leads to. */
  readonly isReachable: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

/** A name of more Chinese characters takes two lines of a narrow tile. */
const longFrom = 8

/** One hall at a glance; pressed, it tells the rest. */
export function VenueTile({ glance, isReachable, onFocus, onOpen }: PlaceProps & { readonly glance: VenueGlance }) {
  const { t } = useText()
  const now = useNow()
  const isCalling = useMeeting(({ venues }) => isRollCallOpen(venues))
  const { venue, counts, rollCall } = glance
  const name = venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  const letters = textWidth(name)
  return (
    <li className={styles.place}>
      <button
        type="button"
        className={styles.tile}
        data-concern={concernOf(glance)}
        data-long={letters > longFrom}
        data-venue={venue.id}
        tabIndex={isReachable ? 0 : -1}
        aria-haspopup="dialog"
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={styles.name} style={{ '--letters': letters } as CSSProperties}>
          {name}
        </span>
        <span className={styles.row}>
          <span className={styles.state}>{stateText(t, glance, now)}</span>
          <span className={styles.counts}>{counts !== null && `${counts.present}/${counts.expected}`}</span>
        </span>
        {isCalling ? (
          <span className={styles.more} data-roll={rollCall}>
            {t('venues.wall.rollCall')} {t(rollTexts[rollCall])}
          </span>
        ) : (
          <span className={styles.more} data-readiness={readinessOf(venue)}>
            {checksText(t, venue)}
          </span>
        )}
      </button>
    </li>
  )
}
