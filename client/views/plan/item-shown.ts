import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { Instant } from '../../../shared/kernel/time.ts'

/** The meeting as all will see it when the item begins, with those before it done, at a point of it. @param point index from 0; null: none. */
export function itemShown(state: MeetingState, item: AgendaItem, point: number | null, at: Instant): MeetingState {
  const { meeting, agenda, floor } = state
  const done = (other: AgendaItem): AgendaItem =>
    other.number < item.number ? { ...other, startedAt: at, endedAt: at, isPassed: true } : other
  return {
    ...state,
    meeting: { ...meeting, status: 'live', startedAt: meeting.startedAt ?? at },
    agenda: {
      ...agenda,
      items: agenda.items.map(done),
      currentItemId: item.id,
      currentPoint: point,
      itemStartedAt: at,
      pausedMs: 0,
      pausedAt: null,
    },
    floor: { ...floor, current: item.speaker && { ...item.speaker, since: at } },
  }
}
