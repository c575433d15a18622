import { type ItemStanding, itemStanding, nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'

export type AgendaPhase = ItemStanding | 'next'

/** Where each item of the agenda stands, in its order; the one that is gone on to is next, whatever it was before. */
export function agendaPhases(state: Pick<MeetingState, 'meeting' | 'agenda'>): readonly AgendaPhase[] {
  const next = state.meeting.status === 'adjourned' ? null : nextItem(state.agenda)
  return state.agenda.items.map((item) => (item.id === next?.id ? 'next' : itemStanding(state, item)))
}
