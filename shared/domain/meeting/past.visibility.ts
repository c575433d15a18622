import type { Audience } from '../../access/audience.ts'
import { filterValues, lookUp, mapValues } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { MeetingDocument } from '../documents/documents.model.ts'
import { withoutErasedNames } from './erased-names.visibility.ts'
import type { MeetingEvent, MeetingState } from './meeting.types.ts'
import { type Step, visibleEvents, visibleState } from './meeting.visibility.ts'
import { knownTexts, withoutTakenBack } from './taken-back.visibility.ts'

/** A stretch of the past, to be looked at event by event. */
export interface PastWindow {
  /** Where `state` stood; 0 before the first event. */
  readonly from: number
  /** Stamp of the event `from`; that of the first event for 0. */
  readonly at: Instant
  readonly state: MeetingState
  /** The last place that can be looked at with these events. */
  readonly upTo: number
  /** In order; those that bear a number above `upTo` belong to what comes later. */
  readonly events: readonly MeetingEvent[]
}

/** Who looks. */
export interface PastReader {
  readonly audience: Audience
  /** Staff, who may look as another audience does: what was taken back is told to them. */
  readonly isStaff: boolean
  /** The whole state of now. */
  readonly now: MeetingState
}

/** A stretch in which something was on that was taken back; from the first event of it to the one that took it back. */
interface Undone {
  readonly from: number
  readonly to: number
}

/**
 * What an audience was told then, less what is no longer told: what was taken back within its ten seconds comes about in
 * one moment with its end, texts that nobody is told any more are empty, documents that are closed by now stay closed.
 * @param steps from before `from` to so far behind `upTo` that what is taken back is seen; never empty.
 * @source RPL-3
 */
export function pastWindow(steps: readonly Step[], from: number, upTo: number, reader: PastReader): PastWindow {
  const { audience, isStaff, now } = reader
  const undone = isStaff ? [] : undoneIn(steps)
  const begun = undone.find((stretch) => stretch.from <= from && from < stretch.to)
  const start = begun === undefined ? from : begun.from - 1
  const first = steps.find(({ event }) => event.seq > start)
  const last = steps.findLast(({ event }) => event.seq <= start)
  const state = first?.before ?? last?.after
  if (state === undefined) throw new Error(`nothing is known of the place ${start}`)
  const told = steps
    .filter(({ event }) => event.seq > start && event.seq <= upTo)
    .flatMap(({ event, before, after }) => {
      const seq = undone.find((stretch) => stretch.from <= event.seq && event.seq <= stretch.to)?.to ?? event.seq
      return visibleEvents(event, before, after, audience).map((one) => (seq === one.seq ? one : { ...one, seq }))
    })
  return {
    from: start,
    at: (last ?? first)?.event.at ?? now.meeting.startsAt,
    state: pastState(state, reader),
    upTo,
    events: erasedIn(
      now,
      isStaff ? told : openStill(withoutTakenBack(told, visibleState(now, audience), audience), reader),
    ),
  }
}

/** A state of the past, as it may be told now. */
export function pastState(state: MeetingState, { audience, isStaff, now }: PastReader): MeetingState {
  const seen = visibleState(state, audience)
  if (isStaff) return erasedIn(now, seen)
  const open = visibleState(now, audience)
  const { current, interrupted, spoken } = seen.floor
  const told = knownTexts(open)(seen)
  const documents = mapValues(
    filterValues(told.documents, ({ id }) => lookUp(open.documents, id) !== null),
    (document) => withFileOfNow(document, open),
  )
  // Who spoke was said aloud.
  return erasedIn(now, { ...told, documents, floor: { ...told.floor, current, interrupted, spoken } })
}

function openStill(events: readonly MeetingEvent[], { audience, now }: PastReader): readonly MeetingEvent[] {
  const open = visibleState(now, audience)
  return events.flatMap((event): readonly MeetingEvent[] => {
    if (event.type !== 'documents.shown') return [event]
    const { document } = event.data
    if (lookUp(open.documents, document.id) === null) return []
    return [{ ...event, data: { document: withFileOfNow(document, open) } }]
  })
}

/** A file that was replaced is nobody's any more. */
function withFileOfNow(document: MeetingDocument, { documents }: MeetingState): MeetingDocument {
  const file = lookUp(documents, document.id)?.file ?? null
  return document.file === null || document.file.sha256 === file?.sha256 ? document : { ...document, file: null }
}

const erasedIn = <Value>({ attendance }: MeetingState, value: Value): Value =>
  attendance.erased === 'people' ? withoutErasedNames(value) : value

function undoneIn(steps: readonly Step[]): readonly Undone[] {
  const undone: Undone[] = []
  let move = 0
  let shown = 0
  for (const { event } of steps) {
    if (event.type === 'agenda.itemStarted' || event.type === 'agenda.committed') move = event.seq
    if (event.type === 'agenda.pointShown' || event.type === 'commendation.revealed') shown = event.seq
    if (event.type !== 'agenda.takenBack') continue
    const from = event.data.shown === undefined ? move : shown
    // What began before these steps is older than what may be taken back.
    if (from > 0) undone.push({ from, to: event.seq })
  }
  return undone
}
