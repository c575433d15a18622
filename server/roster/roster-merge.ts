import type { AttendanceState } from '../../shared/domain/attendance/attendance.model.ts'
import { venueOfEach } from '../../shared/domain/attendance/attendance.selectors.ts'
import type { PersonPatch, RosterAct } from '../../shared/domain/imports/roster-import.ts'
import type { KnownPerson } from '../../shared/domain/imports/roster-match.ts'
import type { Breath } from '../kernel/breath.ts'
import type { PersonRecord, PlacedPerson } from '../store/people-store.ts'
import type { RosterContent } from '../store/roster-store.ts'
import { personRecord } from './person-record.ts'
import { emptyDiff, isSamePerson, type RosterDiff } from './roster-diff.ts'

export type Merged = (RosterContent & { readonly diff: RosterDiff }) | { readonly stale: string }

/** More than any roster has. */
export const mostPeople = 50_000

interface Given {
  readonly meetingId: string
  /** Everybody whom the acts name, as far as they are on the roster. */
  readonly known: readonly PlacedPerson[]
  /** Of whoever comes next. */
  readonly nextPlace: number
  readonly attendance: Pick<AttendanceState, 'people'>
  readonly breathe: Breath
}

/**
 * Puts people and changes of people into a roster; who is not named stays as it is. A person who is not found as the change
 * says that it was, or who was listed meanwhile, makes the whole stale: nobody's work is overwritten unseen.
 * @returns `stale`: the id of the first such person.
 * @source IMP-14
 */
export async function mergeRoster(
  acts: readonly RosterAct[],
  { meetingId, known, nextPlace, attendance, breathe }: Given,
): Promise<Merged> {
  const listed = new Map(known.map((placed) => [placed.person.personId, placed]))
  const venues = venueOfEach(attendance)
  const people: PlacedPerson[] = []
  const diff = emptyDiff()
  let next = nextPlace
  for (const act of acts) {
    await breathe()
    if (act.do === 'add') {
      const { id, venueId, attends } = act.person
      if (listed.has(id)) return { stale: id }
      const placed = { person: personRecord(meetingId, act.person), place: next }
      listed.set(id, placed)
      people.push(placed)
      diff.added.push({ id, venueId, attends })
      next += 1
      continue
    }
    const before = listed.get(act.id)
    if (before === undefined || !isAsSeen(before.person, act.old)) return { stale: act.id }
    const person: PersonRecord = { ...before.person, ...act.patch }
    if (isSamePerson(person, before.person) && isThere(act.patch, venues.get(act.id))) continue
    const venueId = addToDiff(diff, person, { attends: before.person.attends, venueId: venues.get(act.id) }, act.patch)
    people.push({ person: { ...person, venueId }, place: before.place })
  }
  return { people, gone: [], diff }
}

const isThere = ({ venueId }: PersonPatch, present: string | undefined): boolean =>
  venueId === undefined || venueId === present

/** @returns the hall that is written down: the one of the log where the change decides about it. */
function addToDiff(
  diff: RosterDiff,
  { personId: id, venueId: written, attends }: PersonRecord,
  was: { readonly attends: KnownPerson['attends']; readonly venueId: string | undefined },
  patch: PersonPatch,
): string {
  const venueId = patch.venueId ?? was.venueId ?? written
  if (attends !== was.attends) {
    diff.removed.push(id)
    diff.added.push({ id, venueId, attends })
    return venueId
  }
  if (patch.venueId !== undefined && was.venueId !== venueId) diff.moved.push({ id, toVenueId: venueId })
  else diff.edited.push(id)
  return written
}

const isAsSeen = (person: PersonRecord, old: PersonPatch): boolean =>
  (Object.keys(old) as (keyof PersonPatch & keyof PersonRecord)[]).every((member) => person[member] === old[member])
