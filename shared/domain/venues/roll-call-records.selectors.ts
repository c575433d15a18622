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

/**
 * Every roll call of a log, the first one first. The state holds but the last answers of the last one.
 * @param venueIds every hall, in the order in which they are called.
 */
export function rollCallRecords(log: readonly MeetingEvent[], venueIds: readonly string[]): readonly RollCallRecord[] {
  const records: RollCallRecord[] = []
  const change = (entriesOf: (entries: readonly RollCallEntry[]) => readonly RollCallEntry[]) => {
    const last = records.at(-1)
    if (last !== undefined) records[records.length - 1] = { ...last, entries: entriesOf(last.entries) }
  }
  for (const event of log) {
    const { at } = event
    if (event.type === 'rollCall.opened') {
      records.push({ openedAt: at, inOrder: false, entries: venueIds.map((id) => called(id, at)) })
    } else if (event.type === 'rollCall.openedInOrder') {
      records.push({ openedAt: at, inOrder: true, entries: [] })
    } else if (event.type === 'rollCall.called') {
      change((entries) => [...entries, called(event.data.venueId, at)])
    } else if (event.type === 'rollCall.answered') {
      const { venueId, ...said } = event.data
      change((entries) => {
        const place = entries.findLastIndex((entry) => entry.venueId === venueId)
        return entries.map((entry, index) => (index === place ? { ...entry, answer: { at, ...said } } : entry))
      })
    }
  }
  return records
}

const called = (venueId: string, calledAt: Instant): RollCallEntry => ({ venueId, calledAt, answer: null })
