import type { InputHTMLAttributes, ReactNode } from 'react'
import styles from './Choice.module.css'

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly type: 'checkbox' | 'radio'
  readonly children: ReactNode
}

/** One of several, or one that may be: a mark with its words. */
export const Choice = ({ children, ...input }: Props) => (
  <label className={styles.choice}>
    <input {...input} />
    {children}
  </label>
)
