import type { Audience } from '../../access/audience.ts'
import { filterValues, mapValues } from '../../kernel/record.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { RecallsState } from './recalls.model.ts'

/** Staff know what was asked of whom; a hall's desk what is asked of it; the others nothing. */
export function visibleRecalls(state: RecallsState, audience: Audience): RecallsState {
  if (audience.kind === 'staff') return state
  const own = mapValues(state, (halls) => filterValues(halls, (_, venueId) => isDesk(venueId, audience)))
  return filterValues(own, (halls) => Object.keys(halls).length > 0)
}

/** @returns undefined when the fact is not about recalls; null when this audience is not told. */
export function visibleRecallsEvent(fact: MeetingFact, audience: Audience): MeetingFact | null | undefined {
  if (fact.type === 'documents.recallAcknowledged') return isDesk(fact.data.venueId, audience) ? fact : null
  if (fact.type !== 'documents.recalled') return undefined
  const venueIds = fact.data.venueIds.filter((venueId) => isDesk(venueId, audience))
  return venueIds.length === 0 ? null : { ...fact, data: { ...fact.data, venueIds } }
}

/** Staff, or the operator of that venue. */
const isDesk = (venueId: string, audience: Audience): boolean =>
  audience.kind === 'staff' || (audience.kind === 'operator' && audience.venueId === venueId)
