import { lookUp } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { AttendanceHand, AttendanceState, Correction, PersonAttendance, Standing } from './attendance.model.ts'
import { counted, emptyVenue } from './attendance-counts.evolve.ts'

/** What changes; `undefined` takes a member away. */
export type PersonChange = { readonly [Name in keyof PersonAttendance]?: PersonAttendance[Name] | undefined }

/** What a correction says besides old and new. */
interface ChangeNote {
  readonly at: Instant
  readonly by?: AttendanceHand | null | undefined
  readonly reason?: string | undefined
}

/** What the event says of who and why. */
export function noteOf({ at, data }: MeetingEvent): ChangeNote {
  const { by, reason } = data as { readonly by?: AttendanceHand | null; readonly reason?: string }
  return { at, by, reason }
}

/** The person with the change; the numbers of its venue follow, and after the signature a correction is kept. */
export function changePerson(
  state: AttendanceState,
  venueId: string,
  personId: string,
  change: PersonChange,
  note: ChangeNote,
): AttendanceState {
  const people = lookUp(state.people, venueId) ?? {}
  const before = lookUp(people, personId)
  const counts = lookUp(state.venues, venueId)
  if (before === null || counts === null) return state
  const after = changed(before, change)
  const next = {
    ...state,
    venues: { ...state.venues, [venueId]: counted(counted(counts, before, -1), after, 1) },
    people: { ...state.people, [venueId]: { ...people, [personId]: after } },
  }
  return noted(next, personId, standing(before, venueId), standing(after, venueId), note)
}

/**
 * The person goes to the other venue with everything that is known of its attendance.
 * @param home the hall that it came from with all the others, when it goes with them.
 */
export function movePerson(
  state: AttendanceState,
  fromVenueId: string,
  personId: string,
  toVenueId: string,
  note: ChangeNote,
  home?: string,
): AttendanceState {
  const from = lookUp(state.venues, fromVenueId)
  const to = lookUp(state.venues, toVenueId)
  const { [personId]: person, ...left } = state.people[fromVenueId] ?? {}
  if (person === undefined || from === null || to === null || fromVenueId === toVenueId) return state
  const isCorrection = person.isCorrection || from.signedAt !== null || to.signedAt !== null
  const cameFrom = home ?? person.cameFrom
  const moved = changed(person, { isCorrection, cameFrom: cameFrom === toVenueId ? undefined : cameFrom })
  const joined = { ...state.people[toVenueId], [personId]: moved }
  const next = {
    ...state,
    venues: filled(
      { ...state.venues, [fromVenueId]: counted(from, person, -1), [toVenueId]: counted(to, person, 1) },
      toVenueId,
    ),
    people: { ...state.people, [fromVenueId]: left, [toVenueId]: joined },
  }
  return noted(next, personId, standing(person, fromVenueId), standing(person, toVenueId), note)
}

/** A hall in which somebody is expected is not one that was moved away. */
export function filled(venues: AttendanceState['venues'], venueId: string): AttendanceState['venues'] {
  const { movedTo, ...venue } = lookUp(venues, venueId) ?? emptyVenue
  return movedTo === undefined ? venues : { ...venues, [venueId]: venue }
}

function changed(person: PersonAttendance, change: PersonChange): PersonAttendance {
  const merged = { ...person, ...change }
  const kept = Object.entries(merged).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as unknown as PersonAttendance
}

const standing = ({ status, late, standInId }: PersonAttendance, venueId: string): Standing => ({
  status,
  venueId,
  late,
  standInId: standInId ?? null,
})

const isSame = (a: Standing, b: Standing): boolean =>
  a.status === b.status && a.venueId === b.venueId && a.late === b.late && a.standInId === b.standInId

/** Each signed ledger that the change touches keeps it. */
function noted(state: AttendanceState, personId: string, from: Standing, to: Standing, note: ChangeNote) {
  if (isSame(from, to)) return state
  const { at, by = null, reason = null } = note
  const correction: Correction = { personId, at, by, from, to, reason }
  const corrections = { ...state.corrections }
  for (const venueId of new Set([from.venueId, to.venueId])) {
    const isSigned = (lookUp(state.venues, venueId)?.signedAt ?? null) !== null
    if (isSigned) corrections[venueId] = [...(corrections[venueId] ?? []), correction]
  }
  return { ...state, corrections }
}
