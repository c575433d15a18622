import { followUpCounts, listedFollowUps } from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import { dayIn } from '../../../shared/kernel/day.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'

const minuteMs = minutes(1)

/** What of the follow-ups asks for an act of staff first, and how many there are of it. */
interface FollowUpsDue {
  readonly what: 'asked' | 'overdue' | 'unassigned' | 'unlisted'
  readonly count: number
}

/** null where nothing does. `unlisted`: points of addresses, while nothing is listed at all. */
export function useFollowUpsDue(): FollowUpsDue | null {
  const followUps = useMeeting((state) => state.followUps)
  const points = useMeeting(({ agenda }) =>
    agenda.items.reduce((sum, { kind, points }) => sum + (kind === 'address' ? points.length : 0), 0),
  )
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const today = dayIn(timeZone, useNow(minuteMs))
  if (listedFollowUps(followUps).length === 0) return points === 0 ? null : { what: 'unlisted', count: points }
  const counts = followUpCounts(followUps, today)
  const what = (['asked', 'overdue', 'unassigned'] as const).find((one) => counts[one] > 0)
  return what === undefined ? null : { what, count: counts[what] }
}
