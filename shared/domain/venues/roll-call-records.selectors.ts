import type { Instant } from '../../kernel/time.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'

/** One call of a hall; null fields while, or because, it was not answered. */
export interface RollCallEntry {
  readonly venueId: string
  readonly calledAt: Instant
  readonly answer: {
    readonly at: Instant
    readonly heard: boolean
    readonly picture: boolean
    readonly sound: boolean
    readonly note: string | null
    readonly onBehalf: boolean
  } | null
}

export interface RollCallRecord {
  readonly openedAt: Instant
  readonly inOrder: boolean
  /** In the order of the calls; a hall that was called again is there again. */
  readonly entries: readonly RollCallEntry[]
}

/** What records are made of. */
export const rollCallEventTypes = [
  'rollCall.opened',
  'rollCall.openedInOrder',
  'rollCall.called',
  'rollCall.answered',
] as const

/**
 * Every roll call of a log, the first one first. The state holds but the last answers of the last one.
 * @param venueIds every hall, in the order in which they are called.
 */
export function rollCallRecords(log: readonly MeetingEvent[], venueIds: readonly string[]): readonly RollCallRecord[] {
  const records: (RollCallRecord & { readonly entries: RollCallEntry[] })[] = []
  /** In the roll call that was opened last: at which place a hall was called last. */
  let places = new Map<string, number>()
  const open = (record: (typeof records)[number]) => {
    records.push(record)
    places = new Map(record.entries.map(({ venueId }, place) => [venueId, place]))
  }
  for (const event of log) {
    const { at } = event
    const entries = records.at(-1)?.entries
    if (event.type === 'rollCall.opened') {
      open({ openedAt: at, inOrder: false, entries: venueIds.map((id) => called(id, at)) })
    } else if (event.type === 'rollCall.openedInOrder') {
      open({ openedAt: at, inOrder: true, entries: [] })
    } else if (event.type === 'rollCall.called' && entries !== undefined) {
      places.set(event.data.venueId, entries.push(called(event.data.venueId, at)) - 1)
    } else if (event.type === 'rollCall.answered' && entries !== undefined) {
      const { venueId, ...said } = event.data
      const place = places.get(venueId)
      const entry = place === undefined ? undefined : entries[place]
      if (place !== undefined && entry !== undefined) entries[place] = { ...entry, answer: { at, ...said } }
    }
  }
  return records
}

const called = (venueId: string, calledAt: Instant): RollCallEntry => ({ venueId, calledAt, answer: null })
