import type { AttendanceState, ListedPerson } from '../../shared/domain/attendance/attendance.model.ts'
import { isRecorded, venueOfEach } from '../../shared/domain/attendance/attendance.selectors.ts'

/** What the log is told of a changed roster: ids, never names. */
export interface RosterDiff {
  readonly added: ListedPerson[]
  readonly removed: string[]
  readonly moved: { readonly id: string; readonly toVenueId: string }[]
}

type People = AttendanceState['people']

/** From the people that the log knows to those that are wanted; who takes part otherwise than before goes and comes. */
export function rosterDiff(people: People, wanted: readonly ListedPerson[]): RosterDiff {
  const present = new Map(
    Object.entries(people).flatMap(([venueId, ofVenue]) =>
      Object.entries(ofVenue).map(([id, { attends }]) => [id, { venueId, attends }] as const),
    ),
  )
  const diff: RosterDiff = { added: [], removed: [], moved: [] }
  for (const { id, venueId, attends } of wanted) {
    const known = present.get(id)
    present.delete(id)
    if (known !== undefined && known.attends !== attends) diff.removed.push(id)
    if (known === undefined || known.attends !== attends) diff.added.push({ id, venueId, attends })
    else if (known.venueId !== venueId) diff.moved.push({ id, toVenueId: venueId })
  }
  diff.removed.push(...present.keys())
  return diff
}

/** Those who may not go, because an attendance of theirs is recorded. @source ATT-17 */
export function stillNeeded(
  attendance: Pick<AttendanceState, 'people'>,
  removed: readonly string[],
): readonly string[] {
  if (removed.length === 0) return []
  const places = venueOfEach(attendance)
  return removed.filter((id) => isRecorded(attendance.people[places.get(id) ?? '']?.[id]))
}
