import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import type { VenueGlance } from './venue-glance.ts'
import { newsText } from './venue-words.ts'
import styles from './WallRecent.module.css'
import { wallNews } from './wall-news.ts'

const mostNews = 8

/** What happened last, where the wall has room to spare. */
export function WallRecent({ glances }: { readonly glances: readonly VenueGlance[] }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const news = wallNews(glances, mostNews)
  return (
    <Stack as="section" clips screen={1} lines={1.4} tone="soft" flex className={styles.recent}>
      <Text as="h2" weight={400} rigid className={styles.title}>
        {t('venues.wall.latest')}
      </Text>
      {news.length === 0 && <p>{t('venues.wall.noNews')}</p>}
      <Cluster as="ul" align="stretch" tone="plain" sinks clips className={styles.list}>
        {news.map(({ glance: { venue }, at, what }) => (
          <Cluster key={`${venue.id} ${at}`} as="li" align="stretch" unbroken full className={styles.entry}>
            <time>{clockTime(at, timeZone)}</time>
            <span>
              {venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)}{' '}
              {typeof what === 'string' ? t(`venues.wall.${what}`) : newsText(t, what)}
            </span>
          </Cluster>
        ))}
      </Cluster>
    </Stack>
  )
}
