import type { AgendaItem, AgendaState } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, currentPoint, itemById, nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'

export type LecternScene = 'waiting' | 'between' | 'item' | 'point' | 'recess' | 'adjourned'

/** What the lectern shows now. `between`: started, and no item is on yet. */
export function lecternScene({ meeting, agenda }: Pick<MeetingState, 'meeting' | 'agenda'>): LecternScene {
  if (meeting.status === 'adjourned') return 'adjourned'
  if (meeting.status === 'recess') return 'recess'
  if (meeting.status === 'planned') return 'waiting'
  if (currentItem(agenda) === null) return 'between'
  return currentPoint(agenda) === null ? 'item' : 'point'
}

/** What comes next: what the moderator has staged goes before the order of the agenda. null after the last. */
export const comingItem = (agenda: AgendaState): AgendaItem | null =>
  itemById(agenda, agenda.stagedItemId) ?? nextItem(agenda)
