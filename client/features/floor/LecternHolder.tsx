import { lookUp } from '../../../shared/kernel/record.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './LecternHolder.module.css'

/** Who has the floor, with title, and the hall where it is neither the main one nor the name itself. */
export function LecternHolder() {
  const { t } = useText()
  const holder = useMeeting(({ floor }) => floor.current)
  const venue = useMeeting(({ venues }) => lookUp(venues, holder?.venueId ?? ''))
  if (holder === null)
    return (
      <Text as="p" tone="screen-quiet">
        {t('floor.nobody')}
      </Text>
    )
  const venueName = venue === null || venue.kind === 'main' || venue.name === holder.name ? null : venue.name
  return (
    <Cluster as="p" align="baseline" apart={5} tone="screen-soft" unbroken>
      <Text rigid clips tone="screen-plain" serif screen={5} weight={700} lines={1.4} className={styles.name}>
        {holder.name}
      </Text>
      <Text shrinks clips className={styles.rank}>
        {[holder.title, venueName].filter((part) => part !== null).join(' · ')}
      </Text>
    </Cluster>
  )
}
