import { addMs, between, type DurationMs, durationMs, type Instant, minutes } from '../../kernel/time.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import type { AgendaItem, AgendaState, Point } from './agenda.model.ts'

/** null for an id that is not on the agenda. */
export const itemById = (agenda: AgendaState, itemId: string | null): AgendaItem | null =>
  agenda.items.find((item) => item.id === itemId) ?? null

/** The item that is on; null before the first. */
export const currentItem = (agenda: AgendaState): AgendaItem | null => itemById(agenda, agenda.currentItemId)

/** The item after that one; the first for null; null after the last. */
export function itemAfter(agenda: AgendaState, itemId: string | null): AgendaItem | null {
  if (itemId === null) return agenda.items[0] ?? null
  const index = agenda.items.findIndex((item) => item.id === itemId)
  return index < 0 ? null : (agenda.items[index + 1] ?? null)
}

export const nextItem = (agenda: AgendaState): AgendaItem | null => itemAfter(agenda, agenda.currentItemId)

/** The point that is shown; null while none is. */
export function currentPoint(agenda: AgendaState): Point | null {
  if (agenda.currentPoint === null) return null
  return currentItem(agenda)?.points[agenda.currentPoint] ?? null
}

/** True while the moderator holds the clock of the item: it stands, and the meeting goes on. @source AGD-16 */
export const isClockHeld = ({ meeting, agenda }: Pick<MeetingState, 'meeting' | 'agenda'>): boolean =>
  meeting.status === 'live' && agenda.pausedAt !== null

/**
 * Time the current item has run, recess and a held clock not counted; never negative.
 * @param now server time, from the clock service, not the device's clock.
 * @returns null while nothing is running.
 * @source AGD-6
 */
export function elapsedMs(agenda: AgendaState, now: Instant): DurationMs | null {
  if (agenda.itemStartedAt === null) return null
  const until = agenda.pausedAt ?? now
  return durationMs(Math.max(0, between(agenda.itemStartedAt, until) - agenda.pausedMs))
}

/**
 * Time left of the current item; negative once it is over.
 * @param now server time.
 * @returns null while nothing is running or no time is planned.
 * @source AGD-7
 */
export function remainingMs(agenda: AgendaState, now: Instant): DurationMs | null {
  const planned = currentItem(agenda)?.plannedMinutes ?? null
  const elapsed = elapsedMs(agenda, now)
  return planned === null || elapsed === null ? null : durationMs(minutes(planned) - elapsed)
}

/** True once the current item has used its planned time. */
export const isOverdue = (agenda: AgendaState, now: Instant): boolean => (remainingMs(agenda, now) ?? 0) < 0

/** Sum of the planned time, items without one counted as nothing. */
export const plannedTotalMs = (agenda: AgendaState): DurationMs =>
  minutes(agenda.items.reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0))

/**
 * When the agenda will end if every item that is left takes what is planned and the current one ends now at the earliest.
 * @returns null before the first item.
 * @source AGD-8
 */
export function projectedEnd(agenda: AgendaState, now: Instant): Instant | null {
  const current = currentItem(agenda)
  if (current === null) return null
  const rest = agenda.items.slice(current.number).reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0)
  return addMs(now, Math.max(0, remainingMs(agenda, now) ?? 0) + minutes(rest))
}

/**
 * When each item that is left will begin if those before it take what is planned; the current one ends now at the earliest.
 * @returns by item; empty before the first item.
 * @source AGD-18
 */
export function projectedStarts(agenda: AgendaState, now: Instant): Readonly<Record<string, Instant>> {
  const current = currentItem(agenda)
  if (current === null) return {}
  let start = addMs(now, Math.max(0, remainingMs(agenda, now) ?? 0))
  const starts: Record<string, Instant> = {}
  for (const item of agenda.items.slice(current.number)) {
    starts[item.id] = start
    start = addMs(start, minutes(item.plannedMinutes ?? 0))
  }
  return starts
}

/**
 * How far behind the plan the meeting is; negative when ahead.
 * @param startedAt when the meeting began.
 * @returns null before the first item.
 * @source AGD-9
 */
export function driftMs(agenda: AgendaState, startedAt: Instant | null, now: Instant): DurationMs | null {
  const end = projectedEnd(agenda, now)
  if (end === null || startedAt === null) return null
  return durationMs(between(startedAt, end) - plannedTotalMs(agenda))
}
