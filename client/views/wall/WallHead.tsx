import { Box } from '../../components/Box.tsx'
import { Figure, Figures } from '../../components/Figure.tsx'
import { clockTime } from '../../components/format-time.ts'
import { WallItem } from '../../features/agenda/wall/WallItem.tsx'
import { WallTime } from '../../features/agenda/wall/WallTime.tsx'
import type { VenueGlance } from '../../features/venues/wall/venue-glance.ts'
import { WallSums } from '../../features/venues/wall/WallSums.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { LiveDot } from '../shared/LiveDot.tsx'
import styles from './WallHead.module.css'

/** What is on, the sums, the time left and the time of day. */
export function WallHead({ glances }: { readonly glances: readonly VenueGlance[] }) {
  return (
    <Box as="header" apart={7} edge="bottom" ground="surface" rigid className={styles.head}>
      <WallItem />
      <Figures>
        <WallSums glances={glances} />
        <WallTime />
        <Clock />
      </Figures>
    </Box>
  )
}

/** The server's time, and whether the page is fresh. */
function Clock() {
  const { t } = useText()
  const now = useNow()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const label = (
    <>
      {t('venues.wall.clock')} <LiveDot />
    </>
  )
  return <Figure label={label}>{clockTime(now, timeZone)}</Figure>
}
