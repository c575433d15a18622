import {
  type StageStanding,
  stageDueAt,
  stageReport,
  stageStanding,
} from '../../../shared/domain/venues/stages.selectors.ts'
import {
  type ReadinessStage,
  readinessStages,
  type StageReport,
  type Venue,
} from '../../../shared/domain/venues/venues.model.ts'
import type { Instant } from '../../../shared/kernel/time.ts'

export interface StageCell {
  readonly stage: ReadinessStage
  readonly report: StageReport | null
  readonly dueAt: Instant
  readonly standing: StageStanding
}

export interface StageRow {
  readonly venue: Venue
  readonly cells: readonly StageCell[]
}

/** @param now server time. */
export const stageCells = (venue: Venue, startsAt: Instant, now: Instant): readonly StageCell[] =>
  readinessStages.map((stage) => {
    const [report, dueAt] = [stageReport(venue, stage), stageDueAt(stage, startsAt)]
    return { stage, report, dueAt, standing: stageStanding(report, dueAt, now) }
  })

/** One line a hall: what is overdue first, then problems, else in the order of the halls. */
export function stageRows(venues: readonly Venue[], startsAt: Instant, now: Instant): readonly StageRow[] {
  const rows = venues.map((venue) => ({ venue, cells: stageCells(venue, startsAt, now) }))
  return rows.toSorted((a, b) => urgency(a) - urgency(b))
}

function urgency({ cells }: StageRow): number {
  if (cells.some(({ standing }) => standing === 'overdue')) return 0
  return cells.some(({ standing }) => standing === 'problem') ? 1 : 2
}

const isDone = ({ standing }: StageCell) => standing === 'ok' || standing === 'late'

/** Over all halls and stages, or over one stage. */
export function stageSums(rows: readonly StageRow[], stage?: ReadinessStage) {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => stage === undefined || cell.stage === stage)
  return {
    done: cells.filter(isDone).length,
    problem: cells.filter(({ standing }) => standing === 'problem').length,
    overdue: cells.filter(({ standing }) => standing === 'overdue').length,
    total: cells.length,
  }
}

/** What the hall has to report next: the first stage that is not done; null when all are. */
export const nextStage = (cells: readonly StageCell[]): StageCell | null => cells.find((cell) => !isDone(cell)) ?? null
