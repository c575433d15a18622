import { lookUp, mapValues } from '../../kernel/record.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { Commendation, CommendationState } from './commendation.model.ts'

export const initialCommendation: CommendationState = {}

export function evolveCommendation(state: CommendationState, event: MeetingEvent): CommendationState {
  switch (event.type) {
    case 'meeting.created':
      return mapValues(event.data.commendation, (planned) => ({ ...planned, revealed: 0 }))
    case 'commendation.revealed':
      return changed(state, event.data.itemId, { revealed: event.data.to })
    case 'commendation.shown': {
      const { itemId, revealed, awardees } = event.data
      return changed(state, itemId, { revealed, awardees })
    }
    default:
      return state
  }
}

function changed(state: CommendationState, itemId: string, change: Partial<Commendation>): CommendationState {
  const before = lookUp(state, itemId)
  return before === null ? state : { ...state, [itemId]: { ...before, ...change } }
}
