import type { HTMLAttributes } from 'react'
import styles from './Toolbar.module.css'

/** Buttons and fields beside one another, in further rows where there is no room. */
export const Toolbar = ({ className, ...rest }: HTMLAttributes<HTMLDivElement>) => (
  <div {...rest} className={className === undefined ? styles.toolbar : `${styles.toolbar} ${className}`} />
)
