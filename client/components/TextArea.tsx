import type { TextareaHTMLAttributes } from 'react'
import './box.css'
import styles from './TextArea.module.css'

/** Some lines to fill in, in a `Field`. */
export const TextArea = (props: TextareaHTMLAttributes<HTMLTextAreaElement>) => (
  <textarea {...props} className={styles.text} data-look="control" />
)
