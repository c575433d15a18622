import type { AttendanceState, ListedPerson } from '../../shared/domain/attendance/attendance.model.ts'
import { isRecorded, venueOfEach } from '../../shared/domain/attendance/attendance.selectors.ts'
import { keysOf } from '../../shared/kernel/record.ts'
import type { Breath } from '../kernel/breath.ts'
import type { PersonRecord } from '../store/people-store.ts'

/** What the log is told of a changed roster: ids, never names. */
export interface RosterDiff {
  readonly added: ListedPerson[]
  readonly removed: string[]
  readonly moved: { readonly id: string; readonly toVenueId: string }[]
  /** Of whom something else has changed. */
  readonly edited: string[]
}

export const emptyDiff = (): RosterDiff => ({ added: [], removed: [], moved: [], edited: [] })

export const sizeOfDiff = ({ added, removed, moved, edited }: RosterDiff): number =>
  added.length + removed.length + moved.length + edited.length

/**
 * From the people that the log knows to those that are wanted; who takes part otherwise than before goes and comes.
 * @param changed those of whom something else becomes other than it was.
 */
export async function rosterDiff(
  attendance: Pick<AttendanceState, 'people'>,
  wanted: readonly ListedPerson[],
  changed: ReadonlySet<string>,
  breathe: Breath,
): Promise<RosterDiff> {
  const present = venueOfEach(attendance)
  const diff = emptyDiff()
  for (const { id, venueId, attends } of wanted) {
    const known = present.get(id)
    present.delete(id)
    const isAsBefore = known !== undefined && attendance.people[known]?.[id]?.attends === attends
    if (known !== undefined && !isAsBefore) diff.removed.push(id)
    if (!isAsBefore) diff.added.push({ id, venueId, attends })
    else if (known !== venueId) diff.moved.push({ id, toVenueId: venueId })
    else if (changed.has(id)) diff.edited.push(id)
    await breathe()
  }
  for (const id of present.keys()) diff.removed.push(id)
  return diff
}

/** The same person in the same words. */
export const isSamePerson = (one: PersonRecord, other: PersonRecord | undefined): boolean =>
  other !== undefined && keysOf(one).every((key) => one[key] === other[key])

/** Those who may not go, because an attendance of theirs is recorded. @source ATT-17 */
export async function stillNeeded(
  attendance: Pick<AttendanceState, 'people'>,
  removed: readonly string[],
  breathe: Breath,
): Promise<readonly string[]> {
  if (removed.length === 0) return []
  const places = venueOfEach(attendance)
  const needed: string[] = []
  for (const id of removed) {
    if (isRecorded(attendance.people[places.get(id) ?? '']?.[id])) needed.push(id)
    await breathe()
  }
  return needed
}
