import { venueList } from '../../shared/domain/venues/venues.selectors.ts'
import { Choice } from '../components/Choice.tsx'
import { Stack } from '../components/Stack.tsx'
import { useText } from '../i18n/i18n.ts'
import { useMeeting } from '../store/use-meeting.ts'
import styles from './VenueChoice.module.css'

interface Props {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Some of the halls. */
export function VenueChoice({ chosen, onChange }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <Stack
      as="fieldset"
      gap={[2, 5]}
      pad={2}
      size={4}
      className={styles.choices}
      aria-label={t('notices.console.toSome')}
    >
      {venueList(venues).map((venue) => (
        <Choice key={venue.id} type="checkbox" checked={chosen.includes(venue.id)} onChange={() => toggle(venue.id)}>
          {venue.name}
        </Choice>
      ))}
    </Stack>
  )
}
