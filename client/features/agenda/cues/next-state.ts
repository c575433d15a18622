import { currentItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { evolveMeeting } from '../../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingFact, MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { type Cue, nextCue } from './next-cue.ts'

/** What all would see after the next act; an item that is made ready is shown as it will be when it is switched to. null where nothing comes. */
export function nextState(state: MeetingState, at: Instant): MeetingState | null {
  const cue = nextCue(state)
  const fact = cue === null ? null : factOf(state, cue)
  return fact === null ? null : evolveMeeting(state, { ...fact, seq: 0, at })
}

function factOf(state: MeetingState, cue: Cue): MeetingFact | null {
  const item = currentItem(state.agenda)
  switch (cue.kind) {
    case 'start':
      return { type: 'meeting.started', data: {} }
    case 'resume':
      return { type: 'meeting.resumed', data: {} }
    case 'adjourn':
      return { type: 'meeting.adjourned', data: {} }
    case 'point':
      return item && { type: 'agenda.pointShown', data: { itemId: item.id, point: cue.point } }
    case 'name': {
      const from = lookUp(state.commendation, item?.id ?? '')?.revealed ?? 0
      return item && { type: 'commendation.revealed', data: { itemId: item.id, from, to: from + 1 } }
    }
    default:
      return { type: 'agenda.itemStarted', data: { itemId: cue.item.id, speaker: cue.item.speaker } }
  }
}
