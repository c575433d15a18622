import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { TypedKind } from '../../shared/kernel/typed-text.ts'
import { chunks } from '../kernel/chunks.ts'
import type { Database, Tables } from './tables.ts'

/** What was typed; the event that goes with it names revision and hash. */
export interface TypedRow {
  readonly revision: string
  readonly kind: TypedKind
  /** Part of the hash, so that the log confirms no guess at what was erased. */
  readonly salt: string
  readonly content: string
}

/** What was typed beside the logs, written together with their events. A text that is missing was erased. */
export interface TypedTexts {
  /** Those of them that are there, by revision. @param logId the meeting's, or its rehearsal's. */
  some(logId: string, revisions: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** All that are there, by revision. */
  all(logId: string): Promise<readonly TypedRow[]>
  /** Of a log that comes from elsewhere. */
  put(logId: string, rows: readonly TypedRow[]): Promise<void>
  /** All of a log that came to nothing. */
  drop(logId: string): Promise<void>
}

const rowsAtOnce = 500

export const typedHash = ({ salt, content }: Pick<TypedRow, 'salt' | 'content'>): string =>
  createHash('sha256').update(`${salt}\n${content}`).digest('hex')

export function createTypedTexts(db: Database): TypedTexts {
  return {
    async some(logId, revisions) {
      const found = new Map<string, string>()
      for (const some of chunks(revisions, rowsAtOnce)) {
        const query = db.selectFrom('typed_texts').select(['revision', 'content'])
        const rows = await query.where('meeting_id', '=', logId).where('revision', 'in', some).execute()
        for (const { revision, content } of rows) found.set(revision, content)
      }
      return found
    },
    async all(logId) {
      const query = db.selectFrom('typed_texts').selectAll().where('meeting_id', '=', logId)
      const rows = await query.orderBy('revision').execute()
      return rows.map(({ meeting_id: _, kind, ...row }) => ({ ...row, kind: kind as TypedKind }))
    },
    async drop(logId) {
      await db.deleteFrom('typed_texts').where('meeting_id', '=', logId).execute()
    },
    put: (logId, rows) => db.transaction().execute((trx) => insertTyped(trx, logId, rows)),
  }
}

/** Within the transaction of the events that name them. */
export async function insertTyped(
  trx: Transaction<Tables>,
  meetingId: string,
  rows: readonly TypedRow[],
): Promise<void> {
  for (const part of chunks(rows, rowsAtOnce)) {
    const values = part.map((row) => ({ meeting_id: meetingId, ...row }))
    await trx.insertInto('typed_texts').values(values).execute()
  }
}

/** Names go with those of the list; their hashes stay in the log and say nothing. */
export async function eraseTypedNames(trx: Transaction<Tables>, meetingId: string): Promise<void> {
  await trx.deleteFrom('typed_texts').where('meeting_id', '=', meetingId).where('kind', '=', 'name').execute()
}
