import type { AgendaItem, AgendaState } from '../../../../shared/domain/agenda/agenda.model.ts'
import { type DurationMs, durationMs, type Instant, instant, minutes } from '../../../../shared/kernel/time.ts'

/** A stretch of the day. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** An item of the agenda as it was planned at the start, and as it was held. */
export interface HeldItem {
  readonly item: AgendaItem
  /** null when it was not on the agenda at the start, or had no time. */
  readonly planned: Span | null
  /** Its latest turn; null when it was not held. */
  readonly actual: Span | null
  readonly plannedMs: DurationMs | null
  /** All its turns, recess and held clock left out; null when it was not held. */
  readonly tookMs: DurationMs | null
}

/** How an item was passed over: from one to another beyond it; `to` null: the meeting ended before it. */
export interface PassedOver {
  readonly at: Instant
  readonly from: number
  readonly to: number | null
}

export interface PlanAndActual {
  readonly rows: readonly HeldItem[]
  /** From the first beginning to the last end. */
  readonly axis: Span
  /** Round times on the axis, at most eight. */
  readonly ticks: readonly Instant[]
}

/** null before the meeting has started. @source AGD-29 */
export function planAndActual({ items, baseline }: AgendaState): PlanAndActual | null {
  if (baseline === null) return null
  const planned = new Map<string, Span>()
  let at = baseline.startsAt
  for (const { id, plannedMinutes } of baseline.items) {
    const to = instant(at + minutes(plannedMinutes ?? 0))
    if (plannedMinutes !== null) planned.set(id, { from: at, to })
    at = to
  }
  const rows = items.map((item): HeldItem => {
    const { startedAt, endedAt, tookMs } = item
    const plan = planned.get(item.id) ?? null
    return {
      item,
      planned: plan,
      actual: startedAt === null || endedAt === null ? null : { from: startedAt, to: endedAt },
      plannedMs: plan === null ? null : durationMs(plan.to - plan.from),
      tookMs: startedAt === null ? null : durationMs(tookMs),
    }
  })
  const spans = rows.flatMap(({ planned: plan, actual }) => [plan, actual].filter((span) => span !== null))
  const axis = {
    from: instant(Math.min(baseline.startsAt, ...spans.map(({ from }) => from))),
    to: instant(Math.max(baseline.startsAt + minutes(1), ...spans.map(({ to }) => to))),
  }
  return { rows, axis, ticks: ticksOf(axis) }
}

const steps = [5, 10, 15, 30, 60, 120, 240, 480, 1_440]
const mostTicks = 5

function ticksOf({ from, to }: Span): readonly Instant[] {
  const stepMinutes = steps.find((step) => (to - from) / minutes(step) <= mostTicks - 1) ?? 10_080
  const step = minutes(stepMinutes)
  const first = Math.ceil(from / step) * step
  const count = Math.max(0, Math.floor((to - first) / step) + 1)
  return Array.from({ length: Math.min(count, mostTicks) }, (_, index) => instant(first + index * step))
}

/** Where a moment lies on the axis, 0 to 1. */
export const placeOn = ({ from, to }: Span, at: Instant): number => Math.max(0, Math.min(1, (at - from) / (to - from)))

/** Why an item was not held; null where nobody can say. @param endedAt of the meeting. @source AGD-29 */
export function passedOver(
  items: readonly AgendaItem[],
  { number }: Pick<AgendaItem, 'number'>,
  endedAt: Instant | null,
): PassedOver | null {
  const held = items
    .flatMap((item) => (item.startedAt === null ? [] : [{ number: item.number, at: item.startedAt }]))
    .sort((one, other) => one.at - other.at)
  const jump = held.findIndex((one, index) => one.number > number && (held[index - 1]?.number ?? 0) < number)
  const [from, to] = [held[jump - 1], held[jump]]
  if (from !== undefined && to !== undefined) return { at: to.at, from: from.number, to: to.number }
  const last = held.at(-1)
  return last === undefined || endedAt === null ? null : { at: endedAt, from: last.number, to: null }
}

/** How much longer all that was planned and held took than planned; negative when it was shorter. Null where nothing was both. */
export function tookLongerMs(rows: PlanAndActual['rows']): DurationMs | null {
  const planned = rows.filter(({ plannedMs }) => plannedMs !== null)
  if (planned.length === 0) return null
  return durationMs(planned.reduce((sum, { plannedMs, tookMs }) => sum + (tookMs ?? 0) - (plannedMs ?? 0), 0))
}
