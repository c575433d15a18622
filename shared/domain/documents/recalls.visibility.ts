import type { Audience } from '../../access/audience.ts'
import { filterValues, mapValues } from '../../kernel/record.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { RecallsState } from './recalls.model.ts'

type Told<Type extends MeetingFact['type']> = (
  fact: Extract<MeetingFact, { type: Type }>,
  audience: Audience,
) => readonly MeetingFact[]

/** Staff know what was asked of whom; a hall's desk what is asked of it; the others nothing. */
export function visibleRecalls(state: RecallsState, audience: Audience): RecallsState {
  if (audience.kind === 'staff') return state
  const own = mapValues(state, (venues) => filterValues(venues, (_, venueId) => isDesk(venueId, audience)))
  return filterValues(own, (venues) => Object.keys(venues).length > 0)
}

export const tellRecalled: Told<'documents.recalled'> = (fact, audience) => {
  const venueIds = fact.data.venueIds.filter((venueId) => isDesk(venueId, audience))
  return venueIds.length === 0 ? [] : [{ ...fact, data: { ...fact.data, venueIds } }]
}

export const tellRecallAcknowledged: Told<'documents.recallAcknowledged'> = (fact, audience) =>
  isDesk(fact.data.venueId, audience) ? [fact] : []

/** Staff, or the operator of that venue. */
const isDesk = (venueId: string, audience: Audience): boolean =>
  audience.kind === 'staff' || (audience.kind === 'operator' && audience.venueId === venueId)
