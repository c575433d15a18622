import { setImmediate } from 'node:timers/promises'
import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { upcast } from '../../shared/domain/meeting/upcast.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import { keysOf } from '../../shared/kernel/record.ts'
import { createBreath } from '../kernel/breath.ts'
import type { EventStore } from '../store/event-store.ts'

/** Events that are read in one go. */
const eventsAtOnce = 500

/** The state after `upTo`, from the log's first event: no snapshot has a say. Lets others have their turn. */
export async function deriveState(events: EventStore, logId: string, upTo: number): Promise<MeetingState> {
  const breathe = createBreath()
  let state = initialMeeting
  for (let after = 0; after < upTo; ) {
    const page = await events.read(logId, after, Math.min(eventsAtOnce, upTo - after))
    const last = page.at(-1)
    if (last === undefined) throw new Error(`the log ${logId} ends before ${upTo}`)
    for (const stored of page) {
      state = evolveWhole(state, upcast(stored))
      await breathe()
    }
    after = last.seq
    await setImmediate()
  }
  return state
}

/** Whether two states say the same, member by member, with a pause between them. */
export async function isSameState(one: MeetingState, other: MeetingState): Promise<boolean> {
  const members = keysOf({ ...one, ...other })
  for (const member of members) {
    if (member !== 'attendance' && canonicalJson(one[member]) !== canonicalJson(other[member])) return false
    await setImmediate()
  }
  const venues = (state: MeetingState) => Object.entries(state.attendance.people)
  const rest = ({ attendance: { people: _people, ...others } }: MeetingState) => canonicalJson(others)
  if (rest(one) !== rest(other) || venues(one).length !== venues(other).length) return false
  for (const [venueId, people] of venues(one)) {
    if (canonicalJson(people) !== canonicalJson(other.attendance.people[venueId])) return false
    await setImmediate()
  }
  return true
}
