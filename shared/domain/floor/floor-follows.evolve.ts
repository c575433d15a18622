import type { AttendanceState } from '../attendance/attendance.model.ts'
import { findPerson } from '../attendance/attendance.selectors.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { FloorHolder, FloorState, InterruptedSpeech } from './floor.model.ts'
import { floorPassed } from './speaking-time.evolve.ts'

/** What may move people to another hall, or take them off the roster. */
const moves: ReadonlySet<MeetingEvent['type']> = new Set([
  'attendance.transferred',
  'attendance.hallTransferred',
  'attendance.hallReturned',
  'attendance.rosterChanged',
] as const)

/**
 * Wherever the floor names a person it names the hall where that person is: who waits, who is next, who speaks, and what
 * became of requests, and who goes on when a commit is taken back. Who is no longer of the meeting waits, speaks and is named no more.
 * @param attendance behind the event.
 * @source FLR-15
 */
export function floorFollows(floor: FloorState, event: MeetingEvent, attendance: AttendanceState): FloorState {
  if (event.type === 'attendance.erased' && event.data.what === 'people') return seated(floor, event, () => null)
  if (!moves.has(event.type)) return floor
  return seated(floor, event, (personId) => findPerson(attendance, personId)?.venueId ?? null)
}

interface Named {
  readonly personId: string | null
  readonly venueId: string | null
}

/** The speech that may go on: its holder is taken along, and what was counted for it stays with the hall that it was held in. */
function interruptedAt(
  speech: InterruptedSpeech,
  place: (holder: FloorHolder) => FloorHolder | null,
): InterruptedSpeech {
  if (speech.holder === null) return speech
  const holder = place(speech.holder)
  return holder === speech.holder ? speech : { countedIn: speech.holder.venueId, ...speech, holder }
}

/** @param venueOf where a person is now; null: nowhere. The state itself when nobody has moved. */
function seated(floor: FloorState, event: MeetingEvent, venueOf: (personId: string) => string | null): FloorState {
  const place = <Who extends Named>(who: Who): Who | null => {
    if (who.personId === null) return who
    const venueId = venueOf(who.personId)
    if (venueId === null) return null
    return venueId === who.venueId ? who : { ...who, venueId }
  }
  const all = <Who extends Named>(list: readonly Who[]): readonly Who[] => {
    const placed = list.map(place)
    return placed.every((who, index) => who === list[index]) ? list : placed.filter((who) => who !== null)
  }
  const { current, next, interrupted } = floor
  const speaker = next === null ? null : place(next.speaker)
  const holder = current === null ? null : place(current)
  const left = current !== null && holder === null ? floorPassed(floor, null, event.at) : floor
  const after: FloorState = {
    ...left,
    current: holder,
    requests: all(floor.requests),
    outcomes: all(floor.outcomes),
    next: next === null || speaker === null ? null : speaker === next.speaker ? next : { ...next, speaker },
    interrupted: left.interrupted === null ? null : interruptedAt(left.interrupted, place),
  }
  const isSame =
    after.current === current &&
    after.requests === floor.requests &&
    after.outcomes === floor.outcomes &&
    after.next === next &&
    after.interrupted === interrupted
  return isSame ? floor : after
}
