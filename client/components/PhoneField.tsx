import type { InputHTMLAttributes } from 'react'
import styles from './PhoneField.module.css'

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
}

/** One line to fill in, for a thumb: its label above it. */
export const PhoneField = ({ label, ...input }: Props) => (
  <label className={styles.field}>
    <span>{label}</span>
    <input {...input} />
  </label>
)
