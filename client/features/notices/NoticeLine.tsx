import type { ReactNode } from 'react'
import type { Notice } from '../../../shared/domain/notices/notices.model.ts'
import { Box } from '../../components/Box.tsx'
import { clockTime } from '../../components/format-time.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './NoticeLine.module.css'

interface Props {
  readonly notice: Notice
  /** Before its words. */
  readonly children?: ReactNode
}

/** A notice with its time, for whoever may only read it. */
export function NoticeLine({ notice: { at, level, text }, children }: Props) {
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <Box as="li" pad={[4, 5]} ground="amber-tint" round="mark" className={styles.notice} data-level={level}>
      <time>{clockTime(at, timeZone)}</time>
      {children}
      {text}
    </Box>
  )
}
