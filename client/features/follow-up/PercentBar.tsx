import { cssVars } from '../../components/css-vars.ts'
import styles from './PercentBar.module.css'

/** How far something is. @param percent 0 to 100. */
export const PercentBar = ({ percent }: { readonly percent: number }) => (
  <span className={styles.percent} style={cssVars({ '--share': `${percent}%` })}>
    <span className={styles.track} aria-hidden="true" />
    {percent}%
  </span>
)
