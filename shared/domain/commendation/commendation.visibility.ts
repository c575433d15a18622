import type { Audience } from '../../access/audience.ts'
import { lookUp, mapValues } from '../../kernel/record.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { CommendationState } from './commendation.model.ts'

/** Awardees are a surprise: everybody but staff knows those that have been revealed. */
export function visibleCommendation(state: CommendationState, audience: Audience): CommendationState {
  if (audience.kind === 'staff') return state
  return mapValues(state, (item) => ({ ...item, awardees: item.awardees.slice(0, item.revealed) }))
}

/** For the public a step back forgets: it is told as the shorter list. */
export function visibleCommendationEvent(fact: MeetingFact, after: CommendationState, audience: Audience): MeetingFact {
  if (audience.kind === 'staff' || fact.type !== 'commendation.revealed') return fact
  const { itemId, to } = fact.data
  const awardees = lookUp(after, itemId)?.awardees.slice(0, to) ?? []
  return { type: 'commendation.shown', data: { itemId, revealed: to, awardees } }
}
