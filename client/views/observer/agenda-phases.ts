import type { AgendaState } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingStatus } from '../../../shared/domain/lifecycle/lifecycle.model.ts'

export type AgendaPhase = 'done' | 'now' | 'next' | 'rest'

/** Where each item of the agenda stands, in its order. After the end all are done, before the start the first is next. */
export function agendaPhases(agenda: AgendaState, status: MeetingStatus): readonly AgendaPhase[] {
  const current = currentItem(agenda)
  const next = nextItem(agenda)
  return agenda.items.map((item) => {
    if (status === 'adjourned') return 'done'
    if (item.id === current?.id) return 'now'
    if (current !== null && item.number < current.number) return 'done'
    return item.id === next?.id ? 'next' : 'rest'
  })
}
