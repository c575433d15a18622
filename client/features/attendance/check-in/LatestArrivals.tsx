import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './LatestArrivals.module.css'
import { useLatestArrivals } from './use-latest-arrivals.ts'

/** Who came last, by surname and title; the organiser has chosen so. */
export function LatestArrivals() {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const arrivals = useLatestArrivals()
  return (
    <Box as="section" apart={5} sinks className={styles.latest}>
      <Text as="h2" serif screen={4} weight={700} lines={1.3} tone="accent" spaced={0.08}>
        {t('attendance.checkIn.latest')}
      </Text>
      <Box as="ol" sinks clips className={styles.list}>
        {arrivals.map(({ surname, title, at }, index) => (
          <Cluster
            key={`${at} ${surname} ${title} ${index}`}
            as="li"
            align="stretch"
            justify="between"
            apart={6}
            screen={5}
            lines={1.3}
            full
            className={styles.person}
          >
            <Text clipped>{language === 'en' ? `${surname} ${title}`.trim() : `${surname}${title}`}</Text>
            <Box as="time" tone="screen-quiet">
              {clockTime(at, timeZone)}
            </Box>
          </Cluster>
        ))}
      </Box>
    </Box>
  )
}
