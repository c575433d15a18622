import type { ReactNode } from 'react'
import styles from './Field.module.css'

interface Props {
  readonly label: string
  /** The select or the text itself. */
  readonly children: ReactNode
}

/** A choice or a text under its label. */
export function Field({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  )
}
