import type { Transaction } from 'kysely'
import { writtenVersion } from './event-form.ts'
import { type AdoptedLog, StorageError } from './event-store.ts'
import { firstHash, rowHash } from './hash-chain.ts'
import { logContent } from './log-mark.ts'
import { adoptedRow, chainedRow, type LogRow } from './log-row.ts'
import type { Marks } from './marks.ts'
import { asStorageError } from './storage-fault.ts'
import type { Database, Tables } from './tables.ts'

/** Rows that were to be taken over do not follow one another. */
export class BrokenChainError extends Error {
  constructor(readonly seq: number) {
    super(`row ${seq} does not follow the one before it`)
    this.name = 'BrokenChainError'
  }
}

/** See `EventStore.adoptLog`. */
export async function adoptLog(db: Database, marks: Marks, log: AdoptedLog): Promise<void> {
  try {
    await db.transaction().execute((trx) => adoptWithin(trx, marks, log))
  } catch (error) {
    throw error instanceof BrokenChainError ? error : asStorageError(error)
  }
}

async function adoptWithin(
  trx: Transaction<Tables>,
  marks: Marks,
  { meetingId, epoch, createdAt, rows }: AdoptedLog,
): Promise<void> {
  const empty = { meeting_id: meetingId, epoch, seq: 0, hash: firstHash, live_log: null }
  await trx
    .insertInto('logs')
    .values({ ...empty, created_at: createdAt, mark: null })
    .execute()
  let end = { seq: 0, hash: firstHash }
  const written = await writtenVersion(trx)
  for await (const part of rows) {
    for (const row of part) end = next(end, row)
    // Whoever asks for it has looked before; what was raised may have been lost with a database that had not got everything.
    if (part.some(({ version }) => version > written)) throw new StorageError('storage.failed')
    if (part.length > 0)
      await trx
        .insertInto('events')
        .values(part.map((row) => adoptedRow(meetingId, row)))
        .execute()
  }
  if (end.seq === 0) throw new BrokenChainError(1)
  const mark = marks.make('log', logContent({ ...empty, ...end }))
  await trx
    .updateTable('logs')
    .set({ ...end, mark })
    .where('meeting_id', '=', meetingId)
    .execute()
}

function next(end: { readonly seq: number; readonly hash: string }, row: LogRow) {
  const seq = end.seq + 1
  if (row.seq !== seq || rowHash(end.hash, chainedRow(row)) !== row.hash) throw new BrokenChainError(seq)
  return { seq, hash: row.hash }
}
