import { between, type Instant } from '../../../shared/kernel/time.ts'
import type { Translate } from '../../i18n/i18n.ts'

const minuteMs = 60_000

/** How long there is to a deadline, or by how much it is missed; in hours from two hours on. */
export function waitText(t: Translate, dueAt: Instant, now: Instant): string {
  const left = between(now, dueAt)
  const minutes = Math.ceil(Math.abs(left) / minuteMs)
  const isLong = minutes >= 120
  const count = isLong ? Math.floor(minutes / 60) : minutes
  if (left < 0) return t(isLong ? 'stages.overdueHours' : 'stages.overdueMinutes', { count })
  return t(isLong ? 'stages.leftHours' : 'stages.leftMinutes', { count })
}
