import type { ReactNode } from 'react'
import { Cluster } from './Cluster.tsx'
import styles from './PaperPart.module.css'
import { Text } from './Text.tsx'

interface Props {
  readonly title: string
  /** A few figures or words beside the heading. */
  readonly aside?: string
  readonly children: ReactNode
}

/** A part of a printed page: its heading stays with what follows, and rows are not torn. */
export function PaperPart({ title, aside, children }: Props) {
  return (
    <section className={styles.part}>
      <Cluster
        as="h2"
        align="baseline"
        justify="between"
        gap={5}
        below={3}
        size={5}
        weight={700}
        className={styles.heading}
      >
        {title}
        {aside !== undefined && (
          <Text size={3} weight={400}>
            {aside}
          </Text>
        )}
      </Cluster>
      {children}
    </section>
  )
}
