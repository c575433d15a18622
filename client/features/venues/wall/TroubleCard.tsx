import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { textWidth } from '../../../components/fit-title.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import styles from './TroubleCard.module.css'
import { stateText, troubleWords } from './trouble-words.ts'
import { type PlaceProps, WallPlace } from './WallPlace.tsx'

interface Props extends PlaceProps {
  /** What its call for help says; null where it does not call. */
  readonly call: string | null
}

/** From so many Chinese characters on what a hall says is smaller, and has more lines. */
const longFrom = 16

/** A hall that needs somebody: which one, since when, and what is known, read from across the room. */
export function TroubleCard({ glance, call, ...place }: Props) {
  const { t } = useText()
  const now = useNow()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { venue, counts } = glance
  const name = venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  const { fact, more } = troubleWords(t, glance, call, timeZone)
  return (
    <WallPlace {...place} glance={glance} look={styles.card}>
      <Cluster as="span" justify="between" wraps className={styles.top}>
        <Text
          shrinks
          balanced
          weight={700}
          lines={1.2}
          className={styles.name}
          style={cssVars({ '--letters': textWidth(name) })}
        >
          {name}
        </Text>
        <Text weight={600} rigid className={styles.state}>
          {stateText(t, glance, now)}
        </Text>
      </Cluster>
      {venue.name !== name && (
        <Text clipped tone="soft" className={styles.whole}>
          {venue.name}
        </Text>
      )}
      <Text rigid most={2} weight={600} className={styles.fact} data-long={textWidth(fact) > longFrom}>
        {fact}
      </Text>
      {more !== '' && (
        <Text rigid most={2} className={styles.more}>
          {more}
        </Text>
      )}
      <Text clipped tone="soft" className={styles.foot}>
        {counts !== null && t('venues.wall.presentOf', { present: counts.present, expected: counts.expected })}
      </Text>
    </WallPlace>
  )
}
