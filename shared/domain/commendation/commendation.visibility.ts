import type { Audience } from '../../access/audience.ts'
import { canonicalJson } from '../../kernel/json.ts'
import { lookUp, mapValues } from '../../kernel/record.ts'
import type { Happened, Tell } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import type { ComingAwardee, CommendationState } from './commendation.model.ts'
import { comingAwardees } from './commendation.selectors.ts'

/** What it depends on who is to get ready: the names, and whether their item is on. */
type Honouring = Pick<MeetingState, 'meeting' | 'agenda' | 'commendation'>

/** Awardees are a surprise: everybody but staff knows those that have been revealed, and a hall that its turn is near. */
export function visibleCommendation(state: Honouring, audience: Audience): CommendationState {
  if (audience.kind === 'staff') return state.commendation
  return mapValues(state.commendation, ({ awardees, total, revealed }, itemId) => {
    const coming = comingFor(state, itemId, audience)
    const seen = { awardees: awardees.slice(0, revealed), total, revealed }
    return coming.length === 0 ? seen : { ...seen, coming }
  })
}

/** For the public a step back forgets: it is told as the shorter list. */
export const tellCommendation: Tell<'commendation'> = ({ fact, after }) => {
  if (fact.type === 'commendation.listed') return [{ ...fact, data: { ...fact.data, awardees: [] } }]
  if (fact.type !== 'commendation.revealed') return [fact]
  const { itemId, from, to } = fact.data
  return [seen(after, itemId, from, to)]
}

/** A reveal that was taken back: the public's list is what it was before. */
export function tellTakenBack({ fact, after }: Omit<Happened, 'before'>): readonly MeetingFact[] {
  if (fact.type !== 'agenda.takenBack' || fact.data.shown?.what !== 'reveal') return []
  return [seen(after, fact.data.shown.itemId, null, fact.data.shown.to ?? 0)]
}

function seen({ commendation }: Honouring, itemId: string, from: number | null, revealed: number): MeetingFact {
  const awardees = lookUp(commendation, itemId)?.awardees.slice(0, revealed) ?? []
  return { type: 'commendation.shown', data: { itemId, from, revealed, awardees } }
}

/** What a name that was revealed, or an item that began or ended, means for the hall's getting ready. */
export function tellComing({ before, after }: Omit<Happened, 'fact'>, audience: Audience): readonly MeetingFact[] {
  const itemIds = new Set([before.agenda.currentItemId, after.agenda.currentItemId])
  return [...itemIds].flatMap((itemId): MeetingFact[] => {
    if (itemId === null) return []
    const [was, is] = [comingFor(before, itemId, audience), comingFor(after, itemId, audience)]
    return canonicalJson(was) === canonicalJson(is)
      ? []
      : [{ type: 'commendation.neared', data: { itemId, coming: is } }]
  })
}

/** The operator learns who it is; the screen, which all can read, only that it is soon. @source CMD-4 */
function comingFor(state: Honouring, itemId: string, audience: Audience): readonly ComingAwardee[] {
  const commendation = lookUp(state.commendation, itemId)
  const isOn = state.agenda.currentItemId === itemId && state.meeting.status !== 'adjourned'
  if (commendation === null || !isOn) return []
  if (audience.kind !== 'operator' && audience.kind !== 'screen') return []
  return comingAwardees(commendation)
    .filter(({ awardee }) => awardee.venueId === audience.venueId)
    .map(({ awardee, before }) => ({ before, awardee: audience.kind === 'operator' ? awardee : null }))
}
