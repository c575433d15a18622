import type { ReactNode } from 'react'
import { Text } from '../../components/Text.tsx'
import styles from './LinkMark.module.css'

/** Whether the page has what is true now: a dot, and the words beside it. */
export const LinkMark = ({ live, children }: { readonly live: boolean; readonly children: ReactNode }) => (
  <Text rigid tone="good" className={styles.link} data-live={live} role="status">
    {children}
  </Text>
)
