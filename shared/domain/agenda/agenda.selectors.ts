import { between, type DurationMs, durationMs, type Instant, minutes } from '../../kernel/time.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import type { AgendaItem, AgendaState, ItemPlan, Point } from './agenda.model.ts'

/** null for an id that is not on the agenda. */
export const itemById = (agenda: AgendaState, itemId: string | null): AgendaItem | null =>
  agenda.items.find((item) => item.id === itemId) ?? null

/** What is planned of the item, without what became of it. */
export const itemPlan = ({ id, kind, title, plannedMinutes, speaker, points, documentIds }: AgendaItem): ItemPlan => ({
  id,
  kind,
  title,
  plannedMinutes,
  speaker,
  points,
  documentIds,
})

/** The item that is on; null before the first. */
export const currentItem = (agenda: AgendaState): AgendaItem | null => itemById(agenda, agenda.currentItemId)

/** The item after that one; the first for null; null after the last. */
export function itemAfter(agenda: AgendaState, itemId: string | null): AgendaItem | null {
  if (itemId === null) return agenda.items[0] ?? null
  const index = agenda.items.findIndex((item) => item.id === itemId)
  return index < 0 ? null : (agenda.items[index + 1] ?? null)
}

/** The item before that one; null for the first, and while none is on. */
export function itemBefore(agenda: AgendaState, itemId: string | null): AgendaItem | null {
  const index = agenda.items.findIndex((item) => item.id === itemId)
  return agenda.items[index - 1] ?? null
}

export const nextItem = (agenda: AgendaState): AgendaItem | null => itemAfter(agenda, agenda.currentItemId)

/** The point that is shown; null while none is. */
export function currentPoint(agenda: AgendaState): Point | null {
  if (agenda.currentPoint === null) return null
  return currentItem(agenda)?.points[agenda.currentPoint] ?? null
}

/**
 * `coming`: begins later, or goes on after a look back. `done`: was on and is passed. `notHeld`: jumped over, or never
 * begun by the end of the meeting; while the meeting goes on it may come all the same.
 */
export type ItemStanding = 'coming' | 'current' | 'done' | 'notHeld'

/** Where an item stands; while the meeting is over none is current. @source AGD-24 */
export function itemStanding(
  { meeting, agenda }: Pick<MeetingState, 'meeting' | 'agenda'>,
  { id, startedAt, isPassed }: AgendaItem,
): ItemStanding {
  const isOver = meeting.status === 'adjourned'
  if (id === agenda.currentItemId && !isOver) return 'current'
  if (!isPassed && !isOver) return 'coming'
  return startedAt === null ? 'notHeld' : 'done'
}

/** True while the moderator holds the clock of the item: it stands, and the meeting goes on. @source AGD-16 */
export const isClockHeld = ({ meeting, agenda }: Pick<MeetingState, 'meeting' | 'agenda'>): boolean =>
  meeting.status === 'live' && agenda.pausedAt !== null

/**
 * Time the current item has run in all its turns, recess and a held clock not counted; never negative.
 * @param now server time, from the clock service, not the device's clock.
 * @returns null while nothing is running.
 * @source AGD-6
 */
export function elapsedMs(agenda: AgendaState, now: Instant): DurationMs | null {
  if (agenda.itemStartedAt === null) return null
  const until = agenda.pausedAt ?? now
  const turn = Math.max(0, between(agenda.itemStartedAt, until) - agenda.pausedMs)
  return durationMs((currentItem(agenda)?.tookMs ?? 0) + turn)
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
