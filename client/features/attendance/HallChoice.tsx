import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './HallChoice.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (venueId: string) => void
  /** What '' means; without it a hall must be chosen. */
  readonly none: string
  /** A hall that is not offered. */
  readonly except?: string
}

/** One of the halls. */
export function HallChoice({ label, value, onChange, none, except }: Props) {
  const venues = venueList(useMeeting((state) => state.venues))
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {venues
          .filter(({ id }) => id !== except)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  )
}
