import type { BoxProps } from './Box.tsx'
import { Cluster } from './Cluster.tsx'

/** Buttons and fields beside one another, in further rows where there is no room. */
export const Toolbar = (props: BoxProps) => <Cluster gap={3} wraps shrinks {...props} />
