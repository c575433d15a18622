import { lookUp } from '../../kernel/record.ts'
import type { AttendanceState } from '../attendance/attendance.model.ts'
import { countElsewhere } from '../attendance/attendance.selectors.ts'
import { isChargedWith } from '../follow-up/follow-up.selectors.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'

/** What keeps a hall in the meeting, and how much of it there is. */
export interface VenueTie {
  readonly by: 'people' | 'speakers' | 'awardees' | 'documents' | 'floor' | 'notices' | 'followUps'
  readonly count: number
}

/** The first thing by which the hall is tied to the meeting; null when it can go without a trace. @source VEN-13 */
export function venueTie(state: MeetingState, venueId: string): VenueTie | null {
  const { attendance, agenda, commendation, documents, floor, notices, helpCalls, followUps } = state
  const isHere = (who: { readonly venueId: string | null } | null) => who?.venueId === venueId
  const awardees = Object.values(commendation).flatMap((one) => one.awardees)
  const ofDocuments = Object.values(documents).filter(
    ({ releasedTo, receipts, earlier }) =>
      (releasedTo !== 'all' && releasedTo.includes(venueId)) ||
      [receipts, ...earlier.map((one) => one.receipts)].some((all) => lookUp(all, venueId) !== null),
  )
  const words = [...floor.requests, ...floor.outcomes, floor.current, floor.next?.speaker ?? null]
  const told = [...notices.filter(({ to }) => to !== 'all' && to.includes(venueId)), ...helpCalls.filter(isHere)]
  const ties: readonly VenueTie[] = [
    { by: 'people', count: peopleOf(attendance, venueId) },
    { by: 'speakers', count: agenda.items.filter(({ speaker }) => isHere(speaker)).length },
    { by: 'awardees', count: awardees.filter(isHere).length },
    { by: 'documents', count: ofDocuments.length },
    { by: 'floor', count: words.filter(isHere).length },
    { by: 'notices', count: told.length },
    { by: 'followUps', count: followUps.filter((followUp) => isChargedWith(followUp, venueId)).length },
  ]
  return ties.find(({ count }) => count > 0) ?? null
}

/** Those who are listed there, those who come from there with all the others, and halls whose people went there. */
function peopleOf(attendance: AttendanceState, venueId: string): number {
  const listed = Object.keys(lookUp(attendance.people, venueId) ?? {}).length
  const cameHere = Object.values(attendance.venues).filter(({ movedTo }) => movedTo === venueId).length
  return listed + countElsewhere(attendance, venueId) + cameHere
}
