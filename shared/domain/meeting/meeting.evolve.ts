import type { Role } from '../../access/roles.ts'
import { keysOf, mapMembers } from '../../kernel/record.ts'
import type { Fold, StateMember } from './feature-fold.ts'
import { folds } from './meeting.features.ts'
import type { MeetingEvent, MeetingState } from './meeting.types.ts'

type Writable<State> = { -readonly [Member in keyof State]: State[Member] }

const members = keysOf(folds)
const followers = members.filter((member) => folds[member].follow !== undefined)

export const initialMeeting: MeetingState = mapMembers(folds, (_, { initial }) => initial)

/** The next state: the only way there is to change one, on the server as in every hall. Total: an event that means nothing here changes nothing. */
export function evolveMeeting(state: MeetingState, event: MeetingEvent): MeetingState {
  const next = { ...state }
  for (const member of members) evolveMember(member, state, next, event)
  for (const member of followers) followMember(member, next, event)
  return next
}

function evolveMember<Member extends StateMember>(
  member: Member,
  state: MeetingState,
  next: Writable<MeetingState>,
  event: MeetingEvent,
): void {
  const { evolve }: Fold<StateMember>[Member] = folds[member]
  const evolved = evolve(state[member], event)
  if (evolved !== state[member]) next[member] = evolved
}

function followMember<Member extends StateMember>(
  member: Member,
  next: Writable<MeetingState>,
  event: MeetingEvent,
): void {
  const { follow }: Fold<StateMember>[Member] = folds[member]
  if (follow !== undefined) next[member] = follow(next[member], event, next)
}

/** The state after those events, from nothing or from `start`. */
export const foldMeeting = (events: readonly MeetingEvent[], start: MeetingState = initialMeeting): MeetingState =>
  events.reduce(evolveMeeting, start)

/** What of a state may lie on the machine of a page of that role: what it needs to go on without the server, and no more. */
export const keptMeeting = (state: MeetingState, role: Role): MeetingState =>
  mapMembers(folds, (member, { kept, initial }) =>
    kept === 'whole' ? state[member] : kept === 'nothing' ? initial : kept(state[member], role),
  )
