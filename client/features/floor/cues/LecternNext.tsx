import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './LecternNext.module.css'

/** At the lectern of the hall that is next: whoever stands up knows it is the right moment. */
export function LecternNext() {
  const { t } = useText()
  const { venueId } = useSession()
  const isOurs = useMeeting(({ floor }) => venueId !== null && floor.next?.speaker.venueId === venueId)
  return isOurs ? (
    <Text as="p" round="screen" weight={700} className={styles.next} role="status">
      {t('floor.readyFloor')}
    </Text>
  ) : null
}
