import type { Audience } from '../../access/audience.ts'
import { mapValues } from '../../kernel/record.ts'
import {
  areOwnPeopleChanged,
  mergeCounted,
  visibleAttendance,
  visibleAttendanceEvent,
} from '../attendance/attendance.visibility.ts'
import { comingChange, visibleCommendation, visibleCommendationEvent } from '../commendation/commendation.visibility.ts'
import { visibleControl } from '../control/control.visibility.ts'
import { lastWords, visibleDocuments, visibleDocumentsEvents } from '../documents/documents.visibility.ts'
import { visibleRecalls, visibleRecallsEvent } from '../documents/recalls.visibility.ts'
import { followedFloor, visibleFloor, visibleFloorEvents } from '../floor/floor.visibility.ts'
import { visibleHelpCalls, visibleNotices, visibleNoticesEvent } from '../notices/notices.visibility.ts'
import { visibleScript } from '../script/script.visibility.ts'
import { visibleVenues, visibleVenuesEvent } from '../venues/venues.visibility.ts'
import type { MeetingEvent, MeetingFact, MeetingPlan, MeetingState } from './meeting.types.ts'

/** What an audience may see of the state. */
export function visibleState(state: MeetingState, audience: Audience): MeetingState {
  if (audience.kind === 'staff') return state
  return {
    meeting: state.meeting,
    agenda: state.agenda,
    floor: visibleFloor(state.floor, audience),
    venues: visibleVenues(state.venues, audience),
    documents: visibleDocuments(state.documents, audience),
    recalls: visibleRecalls(state.recalls, audience),
    attendance: visibleAttendance(state.attendance, audience),
    notices: visibleNotices(state.notices, audience),
    helpCalls: visibleHelpCalls(state.helpCalls, audience),
    commendation: visibleCommendation(state, audience),
    control: visibleControl(state.control, audience),
    script: visibleScript(state.script, audience),
  }
}

/**
 * What an audience is told of one event. The one exit of the server: whatever leaves, leaves through here.
 *
 * Law: folding what comes out of here over the visible state gives the visible part of the next state.
 * @param before the whole state before the event; `after` the one behind it.
 */
export function visibleEvents(
  event: MeetingEvent,
  before: MeetingState,
  after: MeetingState,
  audience: Audience,
): readonly MeetingEvent[] {
  if (audience.kind === 'staff') return [event]
  if (event.type === 'meeting.created') return [{ ...event, data: publicPlan(event.data, after, audience) }]
  const { seq, at } = event
  return visibleFacts(event, before, after, audience).map((fact) => ({ ...fact, seq, at }) as MeetingEvent)
}

function visibleFacts(
  event: MeetingEvent,
  before: MeetingState,
  after: MeetingState,
  audience: Audience,
): readonly MeetingFact[] {
  const { type, data } = event
  const fact = { type, data } as MeetingFact
  const family = type.split('.', 1)[0]
  switch (family) {
    case 'floor':
      return visibleFloorEvents(fact, before.floor, after.floor, audience)
    case 'venues':
    case 'rollCall':
      return [visibleVenuesEvent(fact, audience)]
    case 'documents': {
      const recall = visibleRecallsEvent(fact, audience)
      const seen = visibleDocumentsEvents(fact, before.documents, after.documents, audience)
      return recall === undefined ? seen : present(recall)
    }
    case 'attendance':
      return [
        ...present(visibleAttendanceEvent(fact, before.attendance, after.attendance, audience)),
        ...followedFloor(before.floor, after.floor, audience),
      ]
    case 'notices':
      return present(visibleNoticesEvent(fact, before, audience))
    case 'commendation':
      return [visibleCommendationEvent(fact, after.commendation, audience), ...comingChange(before, after, audience)]
    case 'meeting':
    case 'agenda':
      return [fact, ...comingChange(before, after, audience)]
    case 'access':
    case 'control':
    case 'script':
      return []
    default:
      throw new Error(`no visibility is declared for ${type}`)
  }
}

const present = (fact: MeetingFact | null): readonly MeetingFact[] => (fact === null ? [] : [fact])

/** The plan without what is secret yet: documents, awardees, the host's script, other halls' people. */
function publicPlan(plan: MeetingPlan, after: MeetingState, audience: Audience): MeetingPlan {
  const seen = visibleAttendance(after.attendance, audience).people
  const { script: _script, ...open } = plan
  return {
    ...open,
    commendation: mapValues(plan.commendation, ({ total }) => ({ awardees: [], total })),
    documents: [],
    people: plan.people.filter((person) => Object.hasOwn(seen[person.venueId] ?? {}, person.id)),
    counts: after.attendance.venues,
  }
}

/** An event with the whole state before and after it. */
export interface Step {
  readonly event: MeetingEvent
  readonly before: MeetingState
  readonly after: MeetingState
}

/** What an audience is told of those steps, one behind the other, in few words. */
export const visibleFeed = (steps: readonly Step[], audience: Audience): readonly MeetingEvent[] =>
  foldBursts(visibleSteps(steps, audience))

/** The same in as many words as there are: of a part of a longer stretch, whose parts are folded together in the end. */
export const visibleSteps = (steps: readonly Step[], audience: Audience): readonly MeetingEvent[] =>
  joinSteps(steps, audience).flatMap(({ event, before, after }) => visibleEvents(event, before, after, audience))

/**
 * Steps of the ledger in a row as one step: whoever is told what is so, and not what happened, need not be told how it
 * came to be so. A rush of check-ins is looked at once for each audience, not once a person.
 */
export function joinSteps(steps: readonly Step[], audience: Audience): readonly Step[] {
  if (audience.kind === 'staff') return steps
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last !== undefined && isOfLedger(last.event) && isOfLedger(step.event))
      joined[joined.length - 1] = { ...step, before: last.before }
    else joined.push(step)
  }
  return joined
}

/** That people are erased is no step of the ledger: everybody is told, at once. */
const isOfLedger = ({ type }: MeetingEvent): boolean => type.startsWith('attendance.') && type !== 'attendance.erased'

/** True when this audience is to be told at once; false for bare numbers, and for what it sees nothing of. */
export function isUrgent(step: Step, audience: Audience): boolean {
  const { event, before, after } = step
  if (audience.kind === 'staff') return true
  if (isOfLedger(event)) {
    const isOwn = areOwnPeopleChanged(before.attendance, after.attendance, audience)
    return isOwn || followedFloor(before.floor, after.floor, audience).length > 0
  }
  return visibleEvents(event, before, after, audience).length > 0
}

/**
 * Counts in a row become one: a rush of check-ins is told in a few bytes. The last one's place in the log is kept.
 * Of each document only what is so in the end is told.
 */
export function foldBursts(events: readonly MeetingEvent[]): readonly MeetingEvent[] {
  const folded: MeetingEvent[] = []
  let burst: CountedEvent[] = []
  const close = () => {
    const last = burst.at(-1)
    if (last === undefined) return
    folded.push(burst.length === 1 ? last : { ...last, data: mergeCounted(burst.map(({ data }) => data)) })
    burst = []
  }
  for (const event of lastWords(events)) {
    if (event.type === 'attendance.counted') burst.push(event)
    else {
      close()
      folded.push(event)
    }
  }
  close()
  return folded
}

type CountedEvent = Extract<MeetingEvent, { type: 'attendance.counted' }>
