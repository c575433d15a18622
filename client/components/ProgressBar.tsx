import styles from './ProgressBar.module.css'

interface Props {
  /** What takes its time. */
  readonly label: string
  /** From 0 to 1; null: it goes on, and how far it is cannot be told. */
  readonly share: number | null
}

/** How far something is. */
export const ProgressBar = ({ label, share }: Props) => (
  <progress className={styles.bar} aria-label={label} max={1} value={share ?? undefined} />
)
