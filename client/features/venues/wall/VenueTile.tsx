import { isRollCallOpen, readinessOf, shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { textWidth } from '../../../components/fit-title.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { stateText } from './trouble-words.ts'
import styles from './VenueTile.module.css'
import { checksText, rollTexts } from './venue-words.ts'
import { type PlaceProps, WallPlace } from './WallPlace.tsx'

/** A name of more Chinese characters takes two lines of a narrow tile. */
const longFrom = 8

/** One hall at a glance; pressed, it tells the rest. */
export function VenueTile({ glance, ...place }: PlaceProps) {
  const { t } = useText()
  const now = useNow()
  const isCalling = useMeeting(({ venues }) => isRollCallOpen(venues))
  const { venue, counts, rollCall } = glance
  const name = venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  const letters = textWidth(name)
  return (
    <WallPlace {...place} glance={glance} look={styles.tile} isLong={letters > longFrom}>
      <Text clips weight={650} lines={1.2} className={styles.name} style={cssVars({ '--letters': letters })}>
        {name}
      </Text>
      <Cluster as="span" align="baseline" justify="between" shrinks className={styles.row}>
        <Text shrinks clipped className={styles.state}>
          {stateText(t, glance, now)}
        </Text>
        <Text tone="soft" rigid>
          {counts !== null && `${counts.present}/${counts.expected}`}
        </Text>
      </Cluster>
      {isCalling ? (
        <Text clipped tone="soft" className={styles.more} data-roll={rollCall}>
          {t('venues.wall.rollCall')} {t(rollTexts[rollCall])}
        </Text>
      ) : (
        <Text clipped tone="soft" className={styles.more} data-readiness={readinessOf(venue)}>
          {checksText(t, venue)}
        </Text>
      )}
    </WallPlace>
  )
}
