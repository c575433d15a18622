import type { ButtonHTMLAttributes } from 'react'
import styles from './PhoneButton.module.css'

/** The one act of a part of the phone's page, as wide as the part. */
export const PhoneButton = (props: ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button type="button" {...props} className={styles.button} />
)
