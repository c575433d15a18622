import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { ObserverPart } from '../../components/ObserverPart.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ObserverVenues.module.css'

/** How many are present, hall by hall; numbers, never people. */
export function ObserverVenues() {
  const { t } = useText()
  const venues = useMeeting((state) => venueList(state.venues))
  const counts = useMeeting(({ attendance }) => attendance.venues)
  const { present, expected } = useMeeting(({ attendance }) => totalAttendance(attendance))
  return (
    <ObserverPart title={t('venues.observer.venues')}>
      <Text as="p" below={3} tone="soft">
        {t('venues.observer.sum', { count: venues.length, expected, present })}
      </Text>
      <Stack as="ul" gap={[0, 7]} className={styles.list}>
        {venues.map((venue) => (
          <Cluster key={venue.id} as="li" gap={4} align="stretch" justify="between" pad={[3, 0]} edge="bottom">
            <span>{venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)}</span>
            <Box as="span" rigid>
              {counts[venue.id]?.present ?? 0}/{counts[venue.id]?.expected ?? 0}
            </Box>
          </Cluster>
        ))}
      </Stack>
    </ObserverPart>
  )
}
