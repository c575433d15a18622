import type { ReactNode } from 'react'
import styles from './Line.module.css'

/** Words on the left, acts on the right; the acts go below where there is no room. */
export const Line = ({ children }: { readonly children: ReactNode }) => <div className={styles.line}>{children}</div>
