import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, itemById, nextItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { unseenAwardees } from '../../../../shared/domain/commendation/commendation.selectors.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'

/** What the red place does. */
export type Cue =
  | { readonly kind: 'start' | 'resume' | 'name' | 'adjourn' }
  /** `point`: index from 0 of the one that comes. */
  | { readonly kind: 'point'; readonly point: number }
  | { readonly kind: 'stage' | 'commit'; readonly item: AgendaItem }

type Seen = Pick<MeetingState, 'meeting' | 'agenda' | 'commendation'>

/**
 * The next act. Within an item that has points or names it is the next of them, and never leaves the item; behind the last of
 * them, and elsewhere, it makes the next item ready and then switches to it.
 * @returns null once the meeting is over.
 * @source AGD-26
 */
export function nextCue({ meeting, agenda, commendation }: Seen): Cue | null {
  if (meeting.status === 'planned') return { kind: 'start' }
  if (meeting.status === 'recess') return { kind: 'resume' }
  if (meeting.status !== 'live') return null
  const point = (agenda.currentPoint ?? -1) + 1
  if (point < (currentItem(agenda)?.points.length ?? 0)) return { kind: 'point', point }
  if (unseenAwardees({ commendation, agenda }) > 0) return { kind: 'name' }
  const staged = itemById(agenda, agenda.stagedItemId)
  if (staged !== null) return { kind: 'commit', item: staged }
  const next = nextItem(agenda)
  return next === null ? { kind: 'adjourn' } : { kind: 'stage', item: next }
}

/** What the second act switches to: what is staged, else the next item; null where there is none, and while the meeting is not live. */
export const switchTarget = ({ meeting, agenda }: Seen): AgendaItem | null =>
  meeting.status === 'live' ? (itemById(agenda, agenda.stagedItemId) ?? nextItem(agenda)) : null

/** What the way back goes to. */
export type Back = { readonly kind: 'point' | 'name' } | { readonly kind: 'item'; readonly item: AgendaItem }

/** Within an item that has points or names only to the one before, never out of it. @returns null where nothing lies before. @source AGD-27 */
export function previousCue({ meeting, agenda, commendation }: Seen): Back | null {
  const current = currentItem(agenda)
  if (meeting.status !== 'live' || current === null) return null
  if (current.points.length > 0) return agenda.currentPoint === null ? null : { kind: 'point' }
  const revealed = commendation[current.id]?.revealed
  if (revealed !== undefined) return revealed === 0 ? null : { kind: 'name' }
  const item = agenda.items[current.number - 2]
  return item === undefined ? null : { kind: 'item', item }
}
