import type { Audience } from '../../access/audience.ts'
import { mapMembers, mergedMember } from '../../kernel/record.ts'
import { areOwnPeopleChanged, mergeCounted } from '../attendance/attendance.visibility.ts'
import { lastWords } from '../documents/documents.visibility.ts'
import { followedFloor } from '../floor/floor.visibility.ts'
import type { StateMember } from './feature-fold.ts'
import type { Family, Happened, Rules, Tell } from './feature-rules.ts'
import { initialMeeting } from './meeting.evolve.ts'
import { rules } from './meeting.features.ts'
import type { MeetingEvent, MeetingFact, MeetingState } from './meeting.types.ts'
import { publicPlan } from './plan.visibility.ts'

/** A member of the state that does not say who may see it does not compile, nor a family of events. */
const {
  visible,
  tells,
}: Pick<Rules<StateMember, Family>, 'visible' | 'tells'> = {
  visible: mergedMember(rules, 'visible'),
  tells: mergedMember(rules, 'tells'),
}

/** What an audience may see of the state. */
export function visibleState(state: MeetingState, audience: Audience): MeetingState {
  if (audience.kind === 'staff') return { ...state, edits: initialMeeting.edits }
  return mapMembers(visible, (member, see) => {
    if (see === 'all') return state[member]
    return see === 'staff' ? initialMeeting[member] : see(state, audience)
  })
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
  const { seq, at, type, data } = event
  const happened = { fact: { type, data } as MeetingFact, before, after }
  return tellersOf(type)
    .flatMap((tell) => tell(happened, audience))
    .map((fact) => ({ ...fact, seq, at }) as MeetingEvent)
}

/** Takes every fact; asked about those of its own family alone. */
type Teller = (happened: Happened, audience: Audience) => readonly MeetingFact[]

const tellers: ReadonlyMap<string, readonly Teller[]> = new Map(
  Object.entries(tells).map(([word, tell]) => {
    const also = (rules as readonly Rules<never, never>[]).map(({ alsoTells }) => alsoTells?.[word as Family])
    return [word, [tell, ...also].filter((one) => one !== undefined).map(tellerOf)]
  }),
)

/** True for a word that events begin with. */
export const isEventFamily = (word: string): boolean => tellers.has(word)

function tellerOf(tell: 'all' | 'staff' | Tell<never>): Teller {
  if (tell === 'all') return ({ fact }) => [fact]
  return tell === 'staff' ? () => [] : (tell as Teller)
}

/** @throws for a kind of event that no feature knows. */
function tellersOf(type: string): readonly Teller[] {
  const known = tellers.get(type.split('.', 1)[0] ?? '')
  if (known === undefined) throw new Error(`no visibility is declared for ${type}`)
  return known
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
