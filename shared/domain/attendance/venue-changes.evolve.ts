import { keysOf, lookUp } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type {
  AttendanceHand,
  AttendanceState,
  Correction,
  PersonAttendance,
  Standing,
  VenueAttendance,
} from './attendance.model.ts'
import { counted, emptyVenue } from './attendance-counts.evolve.ts'

/** What changes; `undefined` takes a member away. */
export type PersonChange = { readonly [Name in keyof PersonAttendance]?: PersonAttendance[Name] | undefined }

/** What a correction says besides old and new. */
export interface ChangeNote {
  readonly at: Instant
  readonly by?: AttendanceHand | null | undefined
  readonly reason?: string | undefined
}

/** What the event says of who and why. */
export function noteOf({ at, data }: MeetingEvent): ChangeNote {
  // Of edits, `by` is a link, and they change no attendance.
  const by = 'by' in data && !('touches' in data) ? data.by : null
  return { at, by, reason: ('reason' in data ? data.reason : null) ?? undefined }
}

/**
 * The halls while one event changes them: a hall is copied when it is first touched, and once, however many of its
 * people are concerned. Counts follow; after the signature each change is kept as a correction. Who is not there, and a
 * hall that there is none of, change nothing.
 * @source CST-1
 */
export function changeVenues(before: AttendanceState) {
  const venues = { ...before.venues }
  const people = { ...before.people }
  const corrections = { ...before.corrections }
  const copies = new Map<string, Record<string, PersonAttendance>>()
  const noted = new Map<string, Correction[]>()

  const copyOf = (venueId: string): Record<string, PersonAttendance> => {
    const known = copies.get(venueId)
    if (known !== undefined) return known
    const copy = { ...people[venueId] }
    people[venueId] = copy
    copies.set(venueId, copy)
    return copy
  }

  const person = (venueId: string, personId: string): PersonAttendance | null =>
    lookUp(lookUp(people, venueId) ?? {}, personId)

  const count = (venueId: string, whom: PersonAttendance, sign: 1 | -1): void => {
    venues[venueId] = counted(lookUp(venues, venueId) ?? emptyVenue, whom, sign)
  }

  /** Each signed ledger that the change touches keeps it. */
  const note = (personId: string, from: Standing, to: Standing, why: ChangeNote): void => {
    if (isSame(from, to)) return
    const { at, by, reason } = why
    const correction: Correction = { personId, at, by: by ?? null, from, to, reason: reason ?? null }
    for (const venueId of new Set([from.venueId, to.venueId])) {
      if ((lookUp(venues, venueId)?.signedAt ?? null) === null) continue
      const kept = noted.get(venueId) ?? [...(corrections[venueId] ?? [])]
      kept.push(correction)
      noted.set(venueId, kept)
      corrections[venueId] = kept
    }
  }

  return {
    person,

    change(venueId: string, personId: string, change: PersonChange, why: ChangeNote): void {
      const was = person(venueId, personId)
      if (was === null || lookUp(venues, venueId) === null) return
      const is = changed(was, change)
      copyOf(venueId)[personId] = is
      count(venueId, was, -1)
      count(venueId, is, 1)
      note(personId, standing(was, venueId), standing(is, venueId), why)
    },

    /**
     * The person goes to the other venue with everything that is known of its attendance.
     * @param home the hall that it came from with all the others, when it goes with them.
     */
    move(fromVenueId: string, personId: string, toVenueId: string, why: ChangeNote, home?: string): void {
      const was = person(fromVenueId, personId)
      const [from, to] = [lookUp(venues, fromVenueId), lookUp(venues, toVenueId)]
      if (was === null || from === null || to === null || fromVenueId === toVenueId) return
      const isCorrection = was.isCorrection || from.signedAt !== null || to.signedAt !== null
      const cameFrom = home ?? was.cameFrom
      delete copyOf(fromVenueId)[personId]
      copyOf(toVenueId)[personId] = changed(was, {
        isCorrection,
        cameFrom: cameFrom === toVenueId ? undefined : cameFrom,
      })
      count(fromVenueId, was, -1)
      count(toVenueId, was, 1)
      venues[toVenueId] = filled(venues[toVenueId] ?? emptyVenue)
      note(personId, standing(was, fromVenueId), standing(was, toVenueId), why)
    },

    add(venueId: string, personId: string, whom: PersonAttendance): void {
      if (lookUp(venues, venueId) === null) return
      copyOf(venueId)[personId] = whom
      count(venueId, whom, 1)
    },

    remove(venueId: string, personId: string): void {
      const was = person(venueId, personId)
      if (was === null || lookUp(venues, venueId) === null) return
      delete copyOf(venueId)[personId]
      count(venueId, was, -1)
    },

    /** The state that comes of it; the same one when nothing was touched. */
    done: (): AttendanceState => (copies.size === 0 ? before : { ...before, venues, people, corrections }),
  }
}

export type VenueChanges = ReturnType<typeof changeVenues>

/** A hall in which somebody is expected is not one that was moved away. */
export function filled(venue: VenueAttendance): VenueAttendance {
  if (venue.movedTo === undefined) return venue
  const { movedTo: _, ...rest } = venue
  return rest
}

function changed(person: PersonAttendance, change: PersonChange): PersonAttendance {
  const after: { -readonly [Name in keyof PersonAttendance]: PersonAttendance[Name] } = { ...person }
  for (const name of keysOf(change)) put(after, name, change[name])
  return after
}

function put<Name extends keyof PersonAttendance>(
  after: { [Key in Name]?: PersonAttendance[Key] },
  name: Name,
  value: PersonAttendance[Name] | undefined,
): void {
  if (value === undefined) delete after[name]
  else after[name] = value
}

const standing = ({ status, late, standInId }: PersonAttendance, venueId: string): Standing => ({
  status,
  venueId,
  late,
  standInId: standInId ?? null,
})

const isSame = (a: Standing, b: Standing): boolean =>
  a.status === b.status && a.venueId === b.venueId && a.late === b.late && a.standInId === b.standInId
