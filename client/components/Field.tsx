import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { Stack } from './Stack.tsx'

interface Props {
  readonly label: string
  /** The select or the text itself. */
  readonly children: ReactNode
}

/** A choice or a text under its label. */
export function Field({ label, children }: Props) {
  return (
    // The control is the child.
    <Stack as="label" top gap={2} shrinks size={2} tone="soft" className={styles.field}>
      <span>{label}</span>
      {children}
    </Stack>
  )
}
