import type { HTMLAttributes } from 'react'
import styles from './Fact.module.css'

/** A figure or a word beside a name, never broken. */
export const Fact = (props: HTMLAttributes<HTMLSpanElement>) => <span {...props} className={styles.fact} />
