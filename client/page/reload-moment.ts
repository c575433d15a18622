import { currentItem } from '../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'

/**
 * Whether a screen may load itself again now: while nothing is on. Not at the change from one item to the next, which is
 * when everybody looks at it.
 * @source SCR-3
 */
export function mayReload({ meeting, agenda }: Pick<MeetingState, 'meeting' | 'agenda'>): boolean {
  if (meeting.status !== 'live') return true
  const item = currentItem(agenda)
  return item === null || item.kind === 'break'
}
