import { Box, type BoxProps } from './Box.tsx'
import styles from './Cluster.module.css'
import { classNames } from './class-names.ts'

interface Props extends BoxProps {
  /** How the parts stand to one another: by their middles unless told otherwise. */
  readonly align?: 'baseline' | 'start' | 'end' | 'stretch'
  /** Where the parts stand in the line: at its start unless told otherwise. */
  readonly justify?: 'between' | 'center' | 'end'
  /** In further lines where there is no room. */
  readonly wraps?: boolean
}

/** Parts beside one another, `gap` apart. */
export const Cluster = ({ align, justify, wraps = false, className, ...rest }: Props) => (
  <Box
    {...rest}
    className={classNames(styles.cluster, className)}
    data-align={align}
    data-justify={justify}
    data-wraps={wraps || undefined}
  />
)
