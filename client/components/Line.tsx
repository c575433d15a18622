import type { ReactNode } from 'react'
import { Cluster } from './Cluster.tsx'
import styles from './Line.module.css'

/** Words on the left, acts on the right; the acts go below where there is no room. */
export const Line = ({ children }: { readonly children: ReactNode }) => (
  <Cluster gap={3} wraps justify="between" className={styles.line}>
    {children}
  </Cluster>
)
