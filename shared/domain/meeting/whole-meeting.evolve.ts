import { evolveEdits } from '../edits/edits.evolve.ts'
import { evolveMeeting, initialMeeting } from './meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from './meeting.types.ts'

/**
 * The next state as the server holds it: what every page folds, and what no page is told of or has to carry the code for: how
 * edits are taken back.
 * @source EDT-6
 */
export function evolveWhole(state: MeetingState, event: MeetingEvent): MeetingState {
  const next = evolveMeeting(state, event)
  const edits = evolveEdits(state.edits, event)
  return edits === next.edits ? next : { ...next, edits }
}

/** The whole state after those events, from nothing or from `start`. */
export const foldWhole = (events: readonly MeetingEvent[], start: MeetingState = initialMeeting): MeetingState =>
  events.reduce(evolveWhole, start)
