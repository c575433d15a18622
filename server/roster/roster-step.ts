import type { AttendanceState } from '../../shared/domain/attendance/attendance.model.ts'
import { venueOfEach } from '../../shared/domain/attendance/attendance.selectors.ts'
import { keysOf } from '../../shared/kernel/record.ts'
import type { Breath } from '../kernel/breath.ts'
import type { PersonRecord, PlacedPerson } from '../store/people-store.ts'
import { changedMembers, type PersonChange } from '../store/roster-history.ts'
import type { RosterContent } from '../store/roster-store.ts'
import { emptyDiff, type RosterDiff } from './roster-diff.ts'

interface Given {
  /** Everybody of whom the change speaks, as far as they are on the roster now. */
  readonly known: readonly PlacedPerson[]
  readonly attendance: Pick<AttendanceState, 'people'>
  readonly breathe: Breath
}

/**
 * What takes a change of the roster back: each person becomes what it was in what the change has changed, and stays what
 * others have made of the rest.
 * @returns `overtaken`: the id of the first person whom somebody has changed or moved since where the change has changed it.
 * @source EDT-8
 */
export async function stepOver(
  changes: readonly PersonChange[],
  { known, attendance, breathe }: Given,
): Promise<(RosterContent & { readonly diff: RosterDiff }) | { readonly overtaken: string }> {
  const listed = new Map(known.map((placed) => [placed.person.personId, placed]))
  const venues = venueOfEach(attendance)
  const people: PlacedPerson[] = []
  const gone: string[] = []
  const diff = emptyDiff()
  for (const change of changes) {
    await breathe()
    const { personId: id, was, becomes } = change
    const [now, venueId] = [listed.get(id) ?? null, venues.get(id)]
    if (!isAsLeft(change, now, venueId)) return { overtaken: id }
    if (was === null) {
      gone.push(id)
      diff.removed.push(id)
      continue
    }
    if (now === null || becomes === null) {
      people.push(was)
      diff.added.push({ id, venueId: was.person.venueId, attends: was.person.attends })
      continue
    }
    const members = changedMembers(change) ?? []
    const patch = Object.fromEntries(members.map((member) => [member, was.person[member]])) as Partial<PersonRecord>
    const toVenueId = patch.venueId ?? venueId ?? now.person.venueId
    const isDecided = patch.venueId !== undefined || patch.attends !== undefined
    const person: PersonRecord = { ...now.person, ...patch, ...(isDecided ? { venueId: toVenueId } : {}) }
    people.push({ person, place: was.place })
    if (patch.attends !== undefined) {
      diff.removed.push(id)
      diff.added.push({ id, venueId: toVenueId, attends: patch.attends })
    } else if (toVenueId !== venueId) diff.moved.push({ id, toVenueId })
    else if (members.length > 0) diff.edited.push(id)
  }
  return { people, gone, diff }
}

/** Where the change has changed somebody, it stands as the change has left it; in the hall, too. */
function isAsLeft(change: PersonChange, now: PlacedPerson | null, venueId: string | undefined): boolean {
  const { becomes } = change
  if (becomes === null || now === null) return becomes === null && now === null
  const members = changedMembers(change) ?? keysOf(becomes.person)
  return members.every((member) =>
    member === 'venueId' ? venueId === becomes.person.venueId : now.person[member] === becomes.person[member],
  )
}
