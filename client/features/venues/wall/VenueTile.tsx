import { isRollCallOpen, readinessOf, shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { textWidth } from '../../../components/fit-title.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import type { RollCallStanding } from '../roll-call/roll-call-standing.ts'
import { stateText } from './trouble-words.ts'
import styles from './VenueTile.module.css'
import { checksText, rollTexts } from './venue-words.ts'
import { type PlaceProps, WallPlace } from './WallPlace.tsx'

/** A name of more Chinese characters takes two lines of a narrow tile. */
const longFrom = 8

const plain = { tone: 'soft' } as const
const fine = { tone: 'good' } as const
const wanting = { tone: 'warn', weight: 600 } as const

/** Of a roll call, and of what was reported ready; what is not named waits, and is plain. */
const looks: Partial<
  Readonly<Record<RollCallStanding | ReturnType<typeof readinessOf>, typeof plain | typeof fine | typeof wanting>>
> = { good: fine, ready: fine, late: wanting, fault: wanting, overdue: wanting, problem: wanting }

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
      <Text most={2} weight={650} lines={1.2} className={styles.name} style={cssVars({ '--letters': letters })}>
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
        <Text clipped {...(looks[rollCall] ?? plain)} className={styles.more}>
          {t('venues.wall.rollCall')} {t(rollTexts[rollCall])}
        </Text>
      ) : (
        <Text clipped {...(looks[readinessOf(venue)] ?? plain)} className={styles.more}>
          {checksText(t, venue)}
        </Text>
      )}
    </WallPlace>
  )
}
