import type { Instant } from '../../kernel/time.ts'
import { type StepStanding, stepDueAt, stepReport, stepStanding } from './steps.selectors.ts'
import { type ReadinessStep, readinessSteps, type StepReport, type Venue } from './venues.model.ts'

export interface StepCell {
  readonly step: ReadinessStep
  readonly report: StepReport | null
  readonly dueAt: Instant
  readonly standing: StepStanding
}

export interface StepRow {
  readonly venue: Venue
  readonly cells: readonly StepCell[]
}

/** @param now server time. */
export const stepCells = (venue: Venue, startsAt: Instant, now: Instant): readonly StepCell[] =>
  readinessSteps.map((step) => {
    const [report, dueAt] = [stepReport(venue, step), stepDueAt(step, startsAt)]
    return { step, report, dueAt, standing: stepStanding(report, dueAt, now) }
  })

/** One line a hall: what is overdue first, then problems, else in the order of the halls. */
export function stepRows(venues: readonly Venue[], startsAt: Instant, now: Instant): readonly StepRow[] {
  const rows = venues.map((venue) => ({ venue, cells: stepCells(venue, startsAt, now) }))
  return rows.toSorted((a, b) => urgency(a) - urgency(b))
}

function urgency({ cells }: StepRow): number {
  if (cells.some(({ standing }) => standing === 'overdue')) return 0
  return cells.some(({ standing }) => standing === 'problem') ? 1 : 2
}

const isDone = ({ standing }: StepCell) => standing === 'ok' || standing === 'late'

/** Over all halls and steps, or over one step. */
export function stepSums(rows: readonly StepRow[], step?: ReadinessStep) {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => step === undefined || cell.step === step)
  return {
    done: cells.filter(isDone).length,
    problem: cells.filter(({ standing }) => standing === 'problem').length,
    overdue: cells.filter(({ standing }) => standing === 'overdue').length,
    total: cells.length,
  }
}

/** What the hall has to report next: the first step that is not done; null when all are. */
export const nextStep = (cells: readonly StepCell[]): StepCell | null => cells.find((cell) => !isDone(cell)) ?? null
