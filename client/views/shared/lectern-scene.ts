import { currentItem, currentPoint } from '../../../shared/domain/agenda/agenda.selectors.ts'
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
