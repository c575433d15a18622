import { addMs, type Instant } from '../../kernel/time.ts'
import type { Readiness, ReadinessCheck, ReadinessStep, StepReport, Venue } from './venues.model.ts'

/** How long before the start a step is due, in minutes. @source VEN-4 */
export const stepLeadMinutes: Readonly<Record<ReadinessStep, number>> = {
  rehearsal: 24 * 60,
  watch: 60,
  checkIn: 30,
  seated: 10,
}

/** How long before its deadline a step is what the hall does next. */
const soonMs = 30 * 60_000

/** @param startsAt when the meeting is to begin; moved with it. */
export const stepDueAt = (step: ReadinessStep, startsAt: Instant): Instant =>
  addMs(startsAt, -stepLeadMinutes[step] * 60_000)

/**
 * `late`: done, but after the deadline; `overdue`: the deadline has passed without a report; `soon`: due within half an hour.
 * What is reported at the very deadline is in time.
 */
export type StepStanding = 'ok' | 'late' | 'problem' | 'overdue' | 'soon' | 'pending'

/** @param now server time. @source VEN-4 */
export function stepStanding(report: Readiness | null, dueAt: Instant, now: Instant): StepStanding {
  if (report?.status === 'problem') return 'problem'
  if (report !== null) return report.at > dueAt ? 'late' : 'ok'
  if (now > dueAt) return 'overdue'
  return now >= dueAt - soonMs ? 'soon' : 'pending'
}

/** Which checks together say the same as a step. */
const checksOf: Readonly<Partial<Record<ReadinessStep, readonly ReadinessCheck[]>>> = {
  rehearsal: ['video', 'audio'],
  seated: ['seating'],
}

/**
 * What the hall said of the step; where it said nothing, what its checks say. The explicit word outlasts the checks.
 * @source VEN-5
 */
export function stepReport(venue: Venue, step: ReadinessStep): StepReport | null {
  return venue.stages[step] ?? derivedReport(venue, checksOf[step] ?? [])
}

function derivedReport(venue: Venue, checks: readonly ReadinessCheck[]): StepReport | null {
  const reports = checks.flatMap((check) => venue.readiness[check] ?? [])
  const problem = reports.find(({ status }) => status === 'problem')
  if (problem !== undefined) return { ...problem, onBehalf: false }
  const last = reports.toSorted((a, b) => b.at - a.at)[0]
  return last === undefined || reports.length < checks.length ? null : { ...last, onBehalf: false }
}
