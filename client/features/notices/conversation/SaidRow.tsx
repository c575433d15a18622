import type { ReactNode } from 'react'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { Fact } from '../../../components/Fact.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

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
      <Box as="span" shrinks grow>
        {children}
      </Box>
      {act}
    </Cluster>
  )
}
