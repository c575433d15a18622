import { Box, type BoxProps } from './Box.tsx'
import { classNames } from './class-names.ts'
import styles from './Text.module.css'

interface Props extends BoxProps {
  /** On one line, cut off where there is no more room. */
  readonly clipped?: boolean
}

/** Words in a line, in a step and a tone of the scales. */
export const Text = ({ as = 'span', clipped = false, className, ...rest }: Props) => (
  <Box {...rest} as={as} className={classNames(clipped && styles.clipped, className) || undefined} />
)
