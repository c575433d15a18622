import type { AgendaItem, AgendaState } from '../../../shared/domain/agenda/agenda.model.ts'
import { itemById, nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'

/** What comes next: what the moderator has staged goes before the order of the agenda. null after the last. */
export const comingItem = (agenda: AgendaState): AgendaItem | null =>
  itemById(agenda, agenda.stagedItemId) ?? nextItem(agenda)
