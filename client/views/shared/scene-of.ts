import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { shownDocument } from '../../../shared/domain/documents/documents.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../shared/kernel/record.ts'

export type Scene = 'blank' | 'waiting' | 'item' | 'points' | 'document' | 'commendation' | 'recess' | 'adjourned'

/** What the hall sees now: one thing at a time. @param venueId whose screen it is; null: a screen of no hall, which is never dark. */
export function sceneOf(state: MeetingState, venueId: string | null): Scene {
  if (venueId !== null && lookUp(state.venues, venueId)?.blankSince != null) return 'blank'
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
