import type { ReplayMark } from '../../../../shared/domain/minutes/replay.model.ts'
import { addMs, between, type Instant } from '../../../../shared/kernel/time.ts'
import type { ReplayCourse } from './replay-calls.ts'

/** The stretch of time that the slider stands for. */
export interface CourseAxis {
  readonly from: Instant
  readonly to: Instant
}

/** So much of the waiting before the start is on the slider, ms. */
const beforeStartMs = 10 * 60_000

/** From shortly before the start to the end, or to now; the whole log of a meeting that never began. */
export function axisOf({ places, startedAt, adjournedAt }: ReplayCourse): CourseAxis {
  const [first, last] = [places[0]?.at ?? (0 as Instant), places.at(-1)?.at ?? (0 as Instant)]
  const from = startedAt === null ? first : (Math.max(first, startedAt - beforeStartMs) as Instant)
  const to = adjournedAt ?? last
  return to > from ? { from, to } : { from, to: addMs(from, 1_000) }
}

/** Where a moment stands, 0 to 1. */
export const shareOf = ({ from, to }: CourseAxis, at: Instant): number =>
  Math.min(1, Math.max(0, between(from, at) / between(from, to)))

/** Marks that stand; those of staff that were taken back are drawn fainter, not left out. */
export interface ItemStretch {
  readonly seq: number
  readonly number: number
  readonly title: string
  readonly from: Instant
  readonly until: Instant
}

/** The turns of the items, as the slider has them. */
export function itemStretches(marks: readonly ReplayMark[], { to }: CourseAxis): readonly ItemStretch[] {
  const stretches: ItemStretch[] = []
  const close = (until: Instant) => {
    const last = stretches.at(-1)
    if (last !== undefined && last.until > until) stretches[stretches.length - 1] = { ...last, until }
  }
  for (const { seq, at, act, takenBackAt } of marks) {
    if (act.kind === 'adjourned') close(at)
    if (act.kind !== 'itemBegan' || takenBackAt !== null) continue
    close(at)
    stretches.push({ seq, number: act.item.number, title: act.item.title, from: at, until: to })
  }
  return stretches
}

/** Full minutes in the day of the meeting at which the axis bears a figure: at most about eight. */
export function axisSteps({ from, to }: CourseAxis): readonly Instant[] {
  const minute = 60_000
  const step =
    [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1_440].find((minutes) => between(from, to) / (minutes * minute) <= 8) ??
    2_880
  const first = Math.ceil(from / (step * minute))
  const count = Math.max(0, Math.floor(to / (step * minute)) - first + 1)
  return Array.from({ length: count }, (_, index) => ((first + index) * step * minute) as Instant)
}

/** The mark that a press near it means. @param reach how far off it may be, a share of the axis. */
export function markNear(
  marks: readonly ReplayMark[],
  axis: CourseAxis,
  at: Instant,
  reach: number,
): ReplayMark | null {
  let nearest: ReplayMark | null = null
  for (const mark of marks) {
    const off = Math.abs(shareOf(axis, mark.at) - shareOf(axis, at))
    const best = nearest === null ? reach : Math.abs(shareOf(axis, nearest.at) - shareOf(axis, at))
    if (off <= best) nearest = mark
  }
  return nearest
}
