import type { SelectHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import styles from './Select.module.css'

/** A choice that says itself what it is of, by `aria-label`; under a label it stands in a `Field`. */
export const Select = ({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) => (
  <select {...rest} className={classNames(styles.select, className)} />
)
