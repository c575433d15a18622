import type { Attends } from '../../shared/domain/attendance/attendance.model.ts'

/** Somebody on the list of a meeting. */
export interface PersonRecord {
  readonly meetingId: string
  readonly personId: string
  /** '' once the people of the meeting were erased. */
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly venueId: string
  readonly phone: string | null
  readonly attends: Attends
  /** '' without one. */
  readonly seat: string
}

/** Somebody, with the number by which the list is ordered. */
export interface PlacedPerson {
  readonly person: PersonRecord
  readonly place: number
}

/** The people of all meetings, with their names and phones. */
export interface PeopleStore {
  /**
   * Replaces the meeting's people, who stand in that order from then on; who stays keeps its code. Not one transaction but
   * many: for a meeting that nobody can see yet.
   */
  put(meetingId: string, people: readonly PersonRecord[]): Promise<void>
  /** In the order of the list; read in parts, between which it may change. @param venueId of that hall alone. */
  list(meetingId: string, venueId?: string): Promise<readonly PersonRecord[]>
  /** The same, each with its place. */
  listPlaced(meetingId: string): Promise<readonly PlacedPerson[]>
  /** Those of them who are on the list, in any order. */
  some(meetingId: string, personIds: readonly string[]): Promise<readonly PlacedPerson[]>
  /** Those who were put on the list or changed behind that event, in their order. */
  changedAfter(meetingId: string, seq: number): Promise<readonly PlacedPerson[]>
  /** Of whoever comes next: behind all others. */
  nextPlace(meetingId: string): Promise<number>
  /** Number of the event that has changed somebody last; 0: none since the meeting was made. */
  revisionsOf(meetingId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  find(meetingId: string, personId: string): Promise<PersonRecord | null>
  /** Those whose name has that search key; nobody by an empty one. */
  byKey(meetingId: string, key: string): Promise<readonly PersonRecord[]>
}
