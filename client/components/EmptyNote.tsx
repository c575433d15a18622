import type { ReactNode } from 'react'
import styles from './EmptyNote.module.css'
import { Stack } from './Stack.tsx'
import { Text } from './Text.tsx'

interface Props {
  readonly text: string
  readonly hint?: string
  readonly action?: ReactNode
}

/** Where a list would be, while it has nothing. */
export function EmptyNote({ text, hint, action }: Props) {
  return (
    <Stack align="start" gap={2} pad={[5, 0]} edge="top" className={styles.empty}>
      <Text as="p" size={3} tone="soft">
        {text}
      </Text>
      {hint !== undefined && (
        <Text as="p" size={2} lines={1.6} tone="quiet">
          {hint}
        </Text>
      )}
      {action}
    </Stack>
  )
}
