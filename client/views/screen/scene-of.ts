import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { shownDocument } from '../../../shared/domain/documents/documents.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../shared/kernel/record.ts'

export type Scene = 'waiting' | 'item' | 'points' | 'document' | 'commendation' | 'recess' | 'adjourned'

/** What the hall sees now: one thing at a time. */
export function sceneOf(state: MeetingState): Scene {
  const { status } = state.meeting
  if (status === 'adjourned') return 'adjourned'
  if (status === 'recess') return 'recess'
  const item = currentItem(state.agenda)
  if (status === 'planned' || item === null) return 'waiting'
  if (shownDocument(state.documents) !== null) return 'document'
  if (state.agenda.currentPoint !== null) return 'points'
  if ((lookUp(state.commendation, item.id)?.revealed ?? 0) > 0) return 'commendation'
  return 'item'
}
