import { Box, type BoxProps } from './Box.tsx'
import { classNames } from './class-names.ts'
import styles from './Stack.module.css'

export interface StackProps extends BoxProps {
  /** Where the parts stand across: over the whole width unless told otherwise. */
  readonly align?: 'start' | 'center'
  /** At the top, where there is more height than the parts need. */
  readonly top?: boolean
  /** Each as high as it needs, where one of them takes the height that is left. */
  readonly flex?: boolean
}

/** Parts under one another, `gap` apart. */
export const Stack = ({ align, top = false, flex = false, className, ...rest }: StackProps) => (
  <Box
    {...rest}
    className={classNames(styles.stack, className)}
    data-align={align}
    data-top={top || undefined}
    data-flex={flex || undefined}
  />
)
