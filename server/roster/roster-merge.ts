import type { AttendanceState } from '../../shared/domain/attendance/attendance.model.ts'
import { venueOfEach } from '../../shared/domain/attendance/attendance.selectors.ts'
import type { PersonPatch, RosterAct } from '../../shared/domain/imports/roster-import.ts'
import type { KnownPerson } from '../../shared/domain/imports/roster-match.ts'
import type { Breath } from '../kernel/breath.ts'
import type { PersonRecord } from '../store/people-store.ts'
import type { RosterContent } from '../store/roster-store.ts'
import { personRecord } from './person-record.ts'
import type { RosterDiff } from './roster-diff.ts'

export type Merged = (RosterContent & { readonly diff: RosterDiff }) | { readonly stale: string }

/** More than any roster has. */
export const mostPeople = 50_000

/**
 * Puts people and changes of people into a roster; who is not named stays as it is. A person who is not found as the change
 * says that it was, or who was listed meanwhile, makes the whole stale: nobody's work is overwritten unseen.
 * @returns `stale`: the id of the first such person.
 * @source IMP-14
 */
export async function mergeRoster(
  known: readonly PersonRecord[],
  attendance: Pick<AttendanceState, 'people'>,
  acts: readonly RosterAct[],
  { meetingId, breathe }: { readonly meetingId: string; readonly breathe: Breath },
): Promise<Merged> {
  const places = new Map(known.map(({ personId }, place) => [personId, place]))
  const venues = venueOfEach(attendance)
  const people: { person: PersonRecord; place: number }[] = []
  const diff: RosterDiff = { added: [], removed: [], moved: [] }
  let next = known.length
  for (const act of acts) {
    await breathe()
    if (act.do === 'add') {
      const { id, venueId, attends } = act.person
      if (places.has(id)) return { stale: id }
      places.set(id, next)
      people.push({ person: personRecord(meetingId, act.person), place: next })
      diff.added.push({ id, venueId, attends })
      next += 1
      continue
    }
    const place = places.get(act.id)
    const before = place === undefined ? undefined : known[place]
    if (place === undefined || before === undefined || !isAsSeen(before, act.old)) return { stale: act.id }
    const person: PersonRecord = { ...before, ...act.patch }
    people.push({ person, place })
    addToDiff(diff, act.id, person, { attends: before.attends, venueId: venues.get(act.id) }, act.patch)
  }
  return { people, gone: [], diff }
}

function addToDiff(
  diff: RosterDiff,
  id: string,
  person: PersonRecord,
  was: { readonly attends: KnownPerson['attends']; readonly venueId: string | undefined },
  patch: PersonPatch,
): void {
  const venueId = patch.venueId ?? was.venueId ?? person.venueId
  if (person.attends !== was.attends) {
    diff.removed.push(id)
    diff.added.push({ id, venueId, attends: person.attends })
  } else if (patch.venueId !== undefined && was.venueId !== venueId) diff.moved.push({ id, toVenueId: venueId })
}

const isAsSeen = (person: PersonRecord, old: PersonPatch): boolean =>
  (Object.keys(old) as (keyof PersonPatch & keyof PersonRecord)[]).every((member) => person[member] === old[member])
