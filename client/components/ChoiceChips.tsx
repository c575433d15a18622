import { Chip } from './Chip.tsx'
import styles from './ChoiceChips.module.css'
import { Cluster } from './Cluster.tsx'

interface Props {
  readonly label: string
  readonly choices: readonly string[]
  readonly chosen: string
  readonly onChoose: (choice: string) => void
}

/** Usual answers, one press each. */
export function ChoiceChips({ label, choices, chosen, onChoose }: Props) {
  return (
    <Cluster as="fieldset" wraps align="stretch" gap={3} className={styles.chips} aria-label={label}>
      {choices.map((choice) => (
        <Chip key={choice} pressed={choice === chosen} onClick={() => onChoose(choice === chosen ? '' : choice)}>
          {choice}
        </Chip>
      ))}
    </Cluster>
  )
}
