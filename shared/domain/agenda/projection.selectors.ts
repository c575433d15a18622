import { addMs, between, type DurationMs, type Instant, minutes } from '../../kernel/time.ts'
import type { AgendaBaseline, AgendaItem, AgendaState } from './agenda.model.ts'
import { elapsedMs, remainingMs } from './agenda.selectors.ts'

/**
 * Items that are to come, in the order of the agenda; one that was left for a look back is among them.
 * @source AGD-24
 */
export const comingItems = (agenda: AgendaState): readonly AgendaItem[] =>
  agenda.items.filter(({ id, isPassed }) => !isPassed && id !== agenda.currentItemId)

/** What of its plan the item has not used yet; 0 when it is over, or when no time is planned. */
const unusedMs = ({ plannedMinutes, tookMs }: AgendaItem): number => Math.max(0, minutes(plannedMinutes ?? 0) - tookMs)

/** When the current item ends if it takes what is planned, now at the earliest; null while nothing runs. */
function currentEnd(agenda: AgendaState, now: Instant): Instant | null {
  if (elapsedMs(agenda, now) === null) return null
  return addMs(now, Math.max(0, remainingMs(agenda, now) ?? 0))
}

/**
 * When the meeting will end if every item that is to come takes what is planned and the current one ends now at the earliest.
 * @returns null before the first item and after the meeting.
 * @source AGD-8
 */
export function projectedEnd(agenda: AgendaState, now: Instant): Instant | null {
  const end = currentEnd(agenda, now)
  if (end === null) return null
  const restMs = comingItems(agenda).reduce((sum, item) => sum + unusedMs(item), 0)
  return addMs(end, restMs)
}

/**
 * When each item that is to come will begin if those before it take what is planned; the current one ends now at the earliest.
 * @returns by item; empty before the first item and after the meeting.
 * @source AGD-18
 */
export function projectedStarts(agenda: AgendaState, now: Instant): Readonly<Record<string, Instant>> {
  let start = currentEnd(agenda, now)
  if (start === null) return {}
  const starts: Record<string, Instant> = {}
  for (const item of comingItems(agenda)) {
    starts[item.id] = start
    start = addMs(start, unusedMs(item))
  }
  return starts
}

/** When the meeting was to end by its baseline; items without planned time count as nothing. @source AGD-23 */
export const baselineEnd = ({ startsAt, items }: AgendaBaseline): Instant =>
  addMs(startsAt, minutes(items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0)))

/**
 * How far the projected end is behind that of the baseline; negative when ahead.
 * @returns null before the first item and after the meeting.
 * @source AGD-9
 */
export function driftMs(agenda: AgendaState, now: Instant): DurationMs | null {
  const end = projectedEnd(agenda, now)
  return end === null || agenda.baseline === null ? null : between(baselineEnd(agenda.baseline), end)
}
