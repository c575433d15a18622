import type { LabelHTMLAttributes } from 'react'
import styles from './Spoken.module.css'

interface Props extends LabelHTMLAttributes<HTMLElement> {
  readonly as?: 'span' | 'div' | 'label' | 'h1' | 'h2'
}

/** Words for those who do not see the page: heard, and nowhere drawn. */
export const Spoken = ({ as: Tag = 'span', ...rest }: Props) => <Tag {...rest} className={styles.spoken} />
