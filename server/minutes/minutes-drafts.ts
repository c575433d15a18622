import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { evolveMinutes, initialMinutes } from '../../shared/domain/minutes/minutes.evolve.ts'
import type { MinutesState } from '../../shared/domain/minutes/minutes.model.ts'
import { type Instant, minutes } from '../../shared/kernel/time.ts'
import type { LoggedEvent } from '../store/event-store.ts'
import { roleIn } from './minutes-history.ts'

/** The minutes as they stood behind that many changes; what was issued is left out. */
export function minutesAt(events: readonly LoggedEvent[], revision: number): MinutesState {
  let state = initialMinutes
  for (const { type, at, seq, data } of events) {
    if (type !== 'minutes.edited' && type !== 'minutes.attached') continue
    if ((data as { readonly revision: number }).revision > revision) break
    state = evolveMinutes(state, { type, at, seq, data } as MeetingEvent)
  }
  return state
}

/** A stretch of work on the minutes. */
export interface MinutesDraft {
  /** From 1, which is what the log says. */
  readonly draft: number
  /** That the minutes had at its end. */
  readonly revision: number
  /** Of its last change; of the first draft the end of the meeting, or its start while it goes on. */
  readonly at: Instant
  /** The role of who made it; empty for what the log says. */
  readonly by: string
  /** Sections that it changed, and one for the attachments. */
  readonly changes: number
}

/** Who rests so long begins another draft, ms. */
const restMs = minutes(30)

/** Newest first: another draft begins with another hand, after a rest, and after the minutes were sent, issued or put back as they were. @source MIN-11 */
export function minutesDrafts(events: readonly LoggedEvent[]): readonly MinutesDraft[] {
  let began: Instant | null = null
  let hand = ''
  let command = ''
  let touched = new Set<string>()
  const drafts: MinutesDraft[] = []
  for (const [index, { type, at, data, actor, commandId }] of events.entries()) {
    if (type === 'meeting.started' || type === 'meeting.adjourned') began = at
    if (type === 'minutes.issued' || type === 'minutes.submitted') hand = ''
    if (type !== 'minutes.edited' && type !== 'minutes.attached') continue
    const { revision, section = '' } = data as { readonly revision: number; readonly section?: string }
    const own = JSON.stringify(actor)
    const last = drafts.at(-1)
    const isTogether = commandId === command
    const isMany = events[index + 1]?.commandId === commandId
    const isNext = isTogether || (!isMany && own === hand && last !== undefined && at - last.at < restMs)
    if (!isNext) touched = new Set()
    touched.add(section)
    const made = { draft: drafts.length + (isNext ? 1 : 2), revision, at, by: roleIn(actor), changes: touched.size }
    if (isNext) drafts[drafts.length - 1] = made
    else drafts.push(made)
    // What was put back in one go stands for itself.
    hand = isTogether || isMany ? '' : own
    command = commandId
  }
  const first: MinutesDraft = { draft: 1, revision: 0, at: began ?? (0 as Instant), by: '', changes: 0 }
  return [first, ...drafts].reverse()
}
