import { type Actor, isStaff } from '../../access/actor.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import type { AttendanceHand } from './attendance.model.ts'
import { type FoundPerson, findPerson, isSigned } from './attendance.selectors.ts'

/** A person that the actor may act for; others are not said to exist: operators have those of their hall, attendees themselves. */
export function ownPerson(state: MeetingState, actor: Actor, personId: string): FoundPerson | null {
  const found = findPerson(state.attendance, personId)
  if (found === null || isStaff(actor)) return found
  const isOwn = actor.role === 'operator' ? found.venueId === actor.venueId : actor.personId === personId
  return isOwn ? found : null
}

export const handOf = (actor: Actor): AttendanceHand =>
  isStaff(actor) ? 'staff' : actor.role === 'operator' ? 'operator' : 'attendee'

/** What every change of a person says besides the person: by whom, and whether the ledger was signed before. */
export const changeOf = (state: MeetingState, actor: Actor, personId: string, venueId: string) => ({
  personId,
  venueId,
  isCorrection: isSigned(state.attendance, venueId),
  by: handOf(actor),
})

/** A reason, where one was given. */
export const why = (reason: string | undefined) => (reason === undefined ? {} : { reason })
