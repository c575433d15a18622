import { filterValues, lookUp, mapValues } from '../../kernel/record.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { ComingAwardee, Commendation, CommendationEvents, CommendationState } from './commendation.model.ts'

export const initialCommendation: CommendationState = {}

export function evolveCommendation(state: CommendationState, event: MeetingEvent): CommendationState {
  switch (event.type) {
    case 'meeting.created':
      return mapValues(event.data.commendation, (planned) => ({ ...planned, revealed: 0 }))
    case 'commendation.listed':
      return listed(state, event.data)
    case 'agenda.itemRemoved':
      return without(state, event.data.itemId)
    case 'commendation.revealed':
      return changed(state, event.data.itemId, { revealed: event.data.to })
    case 'agenda.takenBack': {
      const { shown } = event.data
      return shown?.what === 'reveal' ? changed(state, shown.itemId, { revealed: shown.to ?? 0 }) : state
    }
    case 'commendation.shown': {
      const { itemId, revealed, awardees } = event.data
      return changed(state, itemId, { revealed, awardees })
    }
    case 'commendation.neared':
      return neared(state, event.data.itemId, event.data.coming)
    default:
      event satisfies EventOutside<'commendation'>
      return state
  }
}

type Listed = CommendationEvents['commendation.listed']

/** None of them is revealed yet. */
function listed(state: CommendationState, { itemId, awardees, total }: Listed): CommendationState {
  if (total === 0) return without(state, itemId)
  return { ...state, [itemId]: { ...lookUp(state, itemId), awardees, total, revealed: 0 } }
}

const without = (state: CommendationState, itemId: string): CommendationState =>
  filterValues(state, (_, id) => id !== itemId)

function neared(state: CommendationState, itemId: string, coming: readonly ComingAwardee[]): CommendationState {
  const before = lookUp(state, itemId)
  if (before === null) return state
  const { coming: _, ...rest } = before
  return { ...state, [itemId]: coming.length === 0 ? rest : { ...rest, coming } }
}

function changed(state: CommendationState, itemId: string, change: Partial<Commendation>): CommendationState {
  const before = lookUp(state, itemId)
  return before === null ? state : { ...state, [itemId]: { ...before, ...change } }
}
