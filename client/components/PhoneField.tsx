import type { InputHTMLAttributes } from 'react'
import { Box } from './Box.tsx'
import styles from './PhoneField.module.css'

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
}

/** One line to fill in, for a thumb: its label above it. */
export const PhoneField = ({ label, ...input }: Props) => (
  <Box as="label" gap={2} tone="soft" className={styles.field}>
    <span>{label}</span>
    <input {...input} />
  </Box>
)
