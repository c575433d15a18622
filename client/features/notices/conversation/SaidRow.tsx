import type { ReactNode } from 'react'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { Fact } from '../../../components/Fact.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './SaidRow.module.css'

interface Props {
  readonly at: Instant
  /** What can be done about it. */
  readonly act: ReactNode
  readonly children: ReactNode
}

/** One thing that was said: when, what, and its act. */
export function SaidRow({ at, act, children }: Props) {
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <Cluster as="li" gap={3} align="baseline" shrinks>
      <Fact>{clockTime(at, timeZone)}</Fact>
      <span className={styles.text}>{children}</span>
      {act}
    </Cluster>
  )
}
