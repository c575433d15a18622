import { evolveMeeting } from '../../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import type { PastWindow } from '../../../../shared/domain/meeting/past.visibility.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'

/** Folded once, as far as was asked for: the state behind so many events of the window. */
const folded = new WeakMap<PastWindow, MeetingState[]>()

/** How many events of the window have happened at that place. */
const countAt = ({ events }: PastWindow, seq: number): number => {
  const next = events.findIndex((event) => event.seq > seq)
  return next < 0 ? events.length : next
}

/** What was shown at a place. @param seq within the window. */
export function stateAt(window: PastWindow, seq: number): MeetingState {
  const states = folded.get(window) ?? [window.state]
  folded.set(window, states)
  const count = countAt(window, seq)
  for (let index = states.length - 1; index < count; index += 1) {
    const event = window.events[index]
    const state = states[index]
    if (event !== undefined && state !== undefined) states.push(evolveMeeting(state, event))
  }
  return states[count] ?? window.state
}

/** The moment of a place: that of the last event that this page was told by then. */
export const momentOf = (window: PastWindow, seq: number): Instant =>
  window.events[countAt(window, seq) - 1]?.at ?? window.at

/** The place where a moment finds the window. */
export function placeAt(window: PastWindow, at: Instant): number {
  const next = window.events.findIndex((event) => event.at > at && event.seq <= window.upTo)
  if (next < 0) return window.upTo
  return window.events[next - 1]?.seq ?? window.from
}

/** The next place at which something happened, in that direction; null where the window ends. */
export function nextPlace({ events, upTo }: PastWindow, seq: number, step: 1 | -1): number | null {
  if (step > 0) return events.find((event) => event.seq > seq && event.seq <= upTo)?.seq ?? null
  return events.findLast((event) => event.seq < seq)?.seq ?? null
}

export const holds = ({ from, upTo }: PastWindow, seq: number): boolean => from <= seq && seq <= upTo
