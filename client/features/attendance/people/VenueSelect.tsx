import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Field } from '../../../components/Field.tsx'
import { Select } from '../../../components/Select.tsx'
import { useMeeting } from '../../../store/use-meeting.ts'

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
export function VenueSelect({ label, value, onChange, none, except }: Props) {
  const venues = venueList(useMeeting((state) => state.venues))
  return (
    <Field label={label}>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {venues
          .filter(({ id }) => id !== except)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </Field>
  )
}
