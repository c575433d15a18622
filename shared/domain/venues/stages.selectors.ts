import { addMs, type Instant } from '../../kernel/time.ts'
import type { Readiness, ReadinessCheck, ReadinessStage, StageReport, Venue } from './venues.model.ts'

/** How long before the start a stage is due, in minutes. @source VEN-4 */
export const stageLeadMinutes: Readonly<Record<ReadinessStage, number>> = {
  rehearsal: 24 * 60,
  watch: 60,
  checkIn: 30,
  seated: 10,
}

/** How long before its deadline a stage is what the hall does next. */
const soonMs = 30 * 60_000

/** @param startsAt when the meeting is to begin; moved with it. */
export const stageDueAt = (stage: ReadinessStage, startsAt: Instant): Instant =>
  addMs(startsAt, -stageLeadMinutes[stage] * 60_000)

/**
 * `late`: done, but after the deadline; `overdue`: the deadline has passed without a report; `soon`: due within half an hour.
 * What is reported at the very deadline is in time.
 */
export type StageStanding = 'ok' | 'late' | 'problem' | 'overdue' | 'soon' | 'pending'

/** @param now server time. @source VEN-4 */
export function stageStanding(report: Readiness | null, dueAt: Instant, now: Instant): StageStanding {
  if (report?.status === 'problem') return 'problem'
  if (report !== null) return report.at > dueAt ? 'late' : 'ok'
  if (now > dueAt) return 'overdue'
  return now >= dueAt - soonMs ? 'soon' : 'pending'
}

/** Which checks together say the same as a stage. */
const checksOf: Readonly<Partial<Record<ReadinessStage, readonly ReadinessCheck[]>>> = {
  rehearsal: ['video', 'audio'],
  seated: ['seating'],
}

/**
 * What the hall said of the stage; where it said nothing, what its checks say. The explicit word outlasts the checks.
 * @source VEN-5
 */
export function stageReport(venue: Venue, stage: ReadinessStage): StageReport | null {
  return venue.stages[stage] ?? derivedReport(venue, checksOf[stage] ?? [])
}

function derivedReport(venue: Venue, checks: readonly ReadinessCheck[]): StageReport | null {
  const reports = checks.flatMap((check) => venue.readiness[check] ?? [])
  const problem = reports.find(({ status }) => status === 'problem')
  if (problem !== undefined) return { ...problem, onBehalf: false }
  const last = reports.toSorted((a, b) => b.at - a.at)[0]
  return last === undefined || reports.length < checks.length ? null : { ...last, onBehalf: false }
}
