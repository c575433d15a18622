import type { ReactNode } from 'react'
import { DeskPage } from '../../components/DeskPage.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import styles from './DoorFrame.module.css'

interface Props {
  readonly title: string
  readonly intro: string
  /** The ways in, beside one another where there is room. */
  readonly children: ReactNode
}

/** A page before anybody has come in: what it is, and the ways in. */
export const DoorFrame = ({ title, intro, children }: Props) => (
  <DeskPage>
    <Stack gap={4} above={8} below={4}>
      <h1 className={styles.title}>{title}</h1>
      <Text as="p" size={5} tone="soft" lines={1.6}>
        {intro}
      </Text>
    </Stack>
    <Stack gap={6} className={styles.ways}>
      {children}
    </Stack>
  </DeskPage>
)
