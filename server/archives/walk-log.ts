import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { upcast } from '../../shared/domain/meeting/upcast.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { createBreath } from '../kernel/breath.ts'
import type { EventStore } from '../store/event-store.ts'
import { firstHash, rowHash } from '../store/hash-chain.ts'
import { chainedRow, type LogRow } from '../store/log-row.ts'
import { type NamedFiles, noteFile } from './earlier-files.ts'

type Rows = Pick<EventStore, 'readRows'>

const rowsAtOnce = 500

/** The rows of a log up to that one, page by page. */
export async function* rowsUpTo(events: Rows, meetingId: string, seq: number): AsyncGenerator<readonly LogRow[]> {
  for (let after = 0; after < seq; ) {
    const rows = await events.readRows(meetingId, after, Math.min(rowsAtOnce, seq - after))
    const last = rows.at(-1)
    if (last === undefined) throw new Error(`the log ${meetingId} ends before ${seq}`)
    yield rows
    after = last.seq
  }
}

export type WalkedLog =
  | { readonly ok: true; readonly last: LogRow; readonly state: MeetingState; readonly files: NamedFiles }
  /** The first row that does not follow the one before it. */
  | { readonly ok: false; readonly seq: number }

/** Walks the chain of a log and folds it, from its first row on; lets others have their turn. @param seq at least 1. */
export async function walkLog(events: Rows, meetingId: string, seq: number): Promise<WalkedLog> {
  const breathe = createBreath()
  let state = initialMeeting
  let last: LogRow | null = null
  const files: NamedFiles = new Map()
  for await (const rows of rowsUpTo(events, meetingId, seq)) {
    for (const row of rows) {
      if (rowHash(last?.hash ?? firstHash, chainedRow(row)) !== row.hash) return { ok: false, seq: row.seq }
      const event = upcast({ ...row, data: JSON.parse(row.data) })
      state = evolveWhole(state, event)
      noteFile(files, event, state)
      last = row
      await breathe()
    }
  }
  if (last === null) throw new Error(`the log ${meetingId} is empty`)
  return { ok: true, last, state, files }
}
