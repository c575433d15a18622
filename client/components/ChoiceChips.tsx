import styles from './ChoiceChips.module.css'

interface Props {
  readonly label: string
  readonly choices: readonly string[]
  readonly chosen: string
  readonly onChoose: (choice: string) => void
}

/** Usual answers, one press each. */
export function ChoiceChips({ label, choices, chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.chips} aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.chip}
          aria-pressed={choice === chosen}
          onClick={() => onChoose(choice === chosen ? '' : choice)}
        >
          {choice}
        </button>
      ))}
    </fieldset>
  )
}
