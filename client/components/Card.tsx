import styles from './Card.module.css'
import { classNames } from './class-names.ts'
import { Stack, type StackProps } from './Stack.tsx'

/** Parts under one another that belong together, in a frame of their own. */
export const Card = ({ className, ...rest }: StackProps) => (
  <Stack {...rest} className={classNames(styles.card, className)} />
)
