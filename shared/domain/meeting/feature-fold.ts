import type { Role } from '../../access/roles.ts'
import type { MeetingEvent, MeetingState } from './meeting.types.ts'

export type StateMember = keyof MeetingState

/** One member of the state, as the server and every page fold it. */
export interface FoldedMember<State> {
  readonly initial: State
  /** Total: an event that means nothing here gives the state itself. No clock, no chance. */
  readonly evolve: (state: State, event: MeetingEvent) => State
  /** What follows from the other members. @param evolved the whole state behind the event. */
  readonly follow?: (state: State, event: MeetingEvent, evolved: MeetingState) => State
  /**
   * What of it may lie on the machine of a hall (its screen, its lectern, its operator's page), so that the page comes back
   * with it while the server is away. `nothing`: the page comes back with `initial`.
   */
  readonly kept: 'whole' | 'nothing' | ((state: State, role: Role) => State)
}

/** The members that a word has in the state. */
export type Fold<Members extends StateMember> = { readonly [Member in Members]: FoldedMember<MeetingState[Member]> }
