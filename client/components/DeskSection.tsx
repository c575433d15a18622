import { type ReactNode, useId } from 'react'
import { Cluster } from './Cluster.tsx'
import styles from './DeskSection.module.css'
import { Text } from './Text.tsx'

interface Props {
  readonly title: string
  /** Beside the title, at the end of the line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A part of a desk page under a small heading. */
export function DeskSection({ title, aside, children, className }: Props) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={className === undefined ? styles.section : `${styles.section} ${className}`}
    >
      <Cluster as="header" justify="between" wraps gap={[0, 4]} least={32}>
        <Text as="h2" id={id} size={2} weight={500} spaced={0.08} tone="quiet" unbroken>
          {title}
        </Text>
        {aside !== undefined && (
          <Cluster wraps gap={[1, 3]} shrinks size={2} tone="soft">
            {aside}
          </Cluster>
        )}
      </Cluster>
      {children}
    </section>
  )
}
