import type { ReactNode } from 'react'
import { Stack } from '../../../components/Stack.tsx'
import styles from './AsideLine.module.css'

/** Lines under each other, in the right column. */
export const AsideLines = ({ label, children }: { readonly label?: string; readonly children: ReactNode }) => (
  <Stack as="ul" edge="top" className={styles.list} aria-label={label}>
    {children}
  </Stack>
)

interface Props {
  /** Where it leads to, or what it does. */
  readonly act: string | (() => void)
  readonly text: string
  /** Behind it, at the end of the line. */
  readonly children: ReactNode
}

/** A line that leads somewhere or does something, with a figure or a day at its end. */
export const AsideLine = ({ act, text, children }: Props) => (
  <li>
    {typeof act === 'string' ? (
      <a className={styles.line} href={act}>
        <span>{text}</span>
        {children}
      </a>
    ) : (
      <button type="button" className={styles.line} onClick={act}>
        <span>{text}</span>
        {children}
      </button>
    )}
  </li>
)
