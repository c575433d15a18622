import type { StepCell } from '../../../../shared/domain/venues/step-board.selectors.ts'
import type { ReadinessStep } from '../../../../shared/domain/venues/venues.model.ts'
import { between, type Instant } from '../../../../shared/kernel/time.ts'
import { clockTime } from '../../../components/format-time.ts'
import type { Translate } from '../../../i18n/i18n.ts'

const minuteMs = 60_000

/** The largest first; each from twice its length on. */
const units = [
  { minutes: 24 * 60, left: 'venues.steps.leftDays', overdue: 'venues.steps.overdueDays' },
  { minutes: 60, left: 'venues.steps.leftHours', overdue: 'venues.steps.overdueHours' },
] as const

/** How long there is to a deadline, or by how much it is missed; in hours from two hours on, in days from two days on. */
export function waitText(t: Translate, dueAt: Instant, now: Instant): string {
  const left = between(now, dueAt)
  const minutes = Math.ceil(Math.abs(left) / minuteMs)
  const unit = units.find((known) => minutes >= known.minutes * 2)
  if (unit === undefined)
    return t(left < 0 ? 'venues.steps.overdueMinutes' : 'venues.steps.leftMinutes', { count: minutes })
  return t(left < 0 ? unit.overdue : unit.left, { count: Math.floor(minutes / unit.minutes) })
}

/** Until when a step is to be done; the first one the day before. */
export const deadlineText = (t: Translate, step: ReadinessStep, dueAt: Instant, timeZone: string): string =>
  t(step === 'rehearsal' ? 'venues.steps.byDayBefore' : 'venues.steps.by', { time: clockTime(dueAt, timeZone) })

const saidTexts = {
  ok: 'venues.steps.saidOk',
  late: 'venues.steps.saidLate',
  problem: 'venues.steps.saidProblem',
} as const

/** How a hall stands in a step; null while it is far from due. */
export function standingText(t: Translate, cell: StepCell, now: Instant, timeZone: string): string | null {
  const { standing, report, dueAt } = cell
  if (standing === 'pending') return null
  if (standing === 'overdue' || standing === 'soon') return waitText(t, dueAt, now)
  return t(saidTexts[standing], { time: report === null ? '' : clockTime(report.at, timeZone) })
}
