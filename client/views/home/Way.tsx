import type { FormEvent, ReactNode } from 'react'
import { Card } from '../../components/Card.tsx'
import { Text } from '../../components/Text.tsx'
import styles from './Way.module.css'

interface Props {
  readonly title: string
  readonly onSubmit: (event: FormEvent) => void
  readonly children: ReactNode
}

/** A way into a meeting: what is asked, and the button that goes. */
export const Way = ({ title, onSubmit, children }: Props) => (
  <Card as="form" gap={5} top pad={7} className={styles.way} onSubmit={onSubmit}>
    <Text as="h2" size={5} weight={700} serif>
      {title}
    </Text>
    {children}
  </Card>
)
