import { Box, type BoxProps } from './Box.tsx'
import { classNames } from './class-names.ts'
import styles from './Note.module.css'

/** Words beside the thing itself: a hint, a fact, a refusal. */
export const Note = ({ as = 'p', className, ...rest }: BoxProps) => (
  <Box {...rest} as={as} className={classNames(styles.note, className)} />
)
