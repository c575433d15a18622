import { Field } from '../../../components/Field.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './MomentField.module.css'

interface Props {
  readonly timeZone: string
  /** `2027-03-01T09:00`, by the clocks of that zone. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** When a meeting begins. */
export function MomentField({ timeZone, value, onChange }: Props) {
  const { t } = useText()
  return (
    <Field label={t('meeting.home.startField', { zone: timeZone })}>
      <input
        className={styles.moment}
        type="datetime-local"
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
