import type { ReactNode } from 'react'
import { Cluster } from './Cluster.tsx'
import styles from './PartHead.module.css'
import { Text } from './Text.tsx'

interface Props {
  readonly title: string
  /** How much there is of it, in a few words. */
  readonly sum?: string
  /** The acts of the whole part, at the end of the line. */
  readonly children?: ReactNode
}

/** The head of what a page shows in its middle. */
export const PartHead = ({ title, sum = '', children }: Props) => (
  <Cluster as="header" wraps gap={[3, 5]} least={36} below={4}>
    <Text as="h2" serif size={6} weight={700}>
      {title}
    </Text>
    <span className={styles.sum}>{sum}</span>
    {children}
  </Cluster>
)
