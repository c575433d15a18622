import type { Database, Tables } from './tables.ts'

/** An import as all nodes know it; what was read of its file each node finds out for itself. */
export interface ImportRecord {
  readonly importId: string
  readonly meetingId: string
  readonly kind: string
  readonly fileName: string
  /** Goes up with every choice, and when it was taken in. */
  readonly revision: number
  /** JSON: what was chosen, and under which grant it was begun. */
  readonly facts: string
}

/** Imports of nodes that share a database. Each call is one statement, or one after another. @source IMP-13 */
export interface ImportStore {
  /** Makes room among those of the meeting, and among all that nobody has looked at since. */
  put(record: ImportRecord, bytes: Uint8Array, at: { readonly now: number; readonly leftBefore: number }): Promise<void>
  /** Says that it was looked at. null: there is none of that meeting. */
  find(meetingId: string, importId: string, now: number): Promise<ImportRecord | null>
  /** null: it is gone meanwhile. */
  bytes(importId: string): Promise<Uint8Array | null>
  /** @returns the new revision; null when it is gone. */
  change(importId: string, facts: string): Promise<number | null>
  remove(importId: string): Promise<void>
}

/** As many of a meeting at a time. */
const mostOfMeeting = 4

export function createSqlImportStore(db: Database): ImportStore {
  return {
    async put({ importId, meetingId, kind, fileName, revision, facts }, bytes, { now, leftBefore }) {
      await db.deleteFrom('shared_imports').where('looked_at', '<', leftBefore).execute()
      const newest = db.selectFrom('shared_imports').select('import_id').where('meeting_id', '=', meetingId)
      const kept = newest.orderBy('looked_at', 'desc').limit(mostOfMeeting - 1)
      await db
        .deleteFrom('shared_imports')
        .where('meeting_id', '=', meetingId)
        .where('import_id', 'not in', kept)
        .execute()
      await db
        .insertInto('shared_imports')
        .values({
          import_id: importId,
          meeting_id: meetingId,
          kind,
          file_name: fileName,
          revision,
          facts,
          bytes: Buffer.from(bytes),
          looked_at: now,
        })
        .execute()
    },
    async find(meetingId, importId, now) {
      const row = await db
        .updateTable('shared_imports')
        .set({ looked_at: now })
        .where('import_id', '=', importId)
        .where('meeting_id', '=', meetingId)
        .returning(['import_id', 'meeting_id', 'kind', 'file_name', 'revision', 'facts'])
        .executeTakeFirst()
      return row === undefined ? null : recordOf(row)
    },
    async bytes(importId) {
      const found = db.selectFrom('shared_imports').select('bytes').where('import_id', '=', importId)
      return (await found.executeTakeFirst())?.bytes ?? null
    },
    async change(importId, facts) {
      const changed = await db
        .updateTable('shared_imports')
        .set((row) => ({ facts, revision: row('revision', '+', 1) }))
        .where('import_id', '=', importId)
        .returning('revision')
        .executeTakeFirst()
      return changed?.revision ?? null
    },
    async remove(importId) {
      await db.deleteFrom('shared_imports').where('import_id', '=', importId).execute()
    },
  }
}

const recordOf = (row: Omit<Tables['shared_imports'], 'bytes' | 'looked_at'>): ImportRecord => ({
  importId: row.import_id,
  meetingId: row.meeting_id,
  kind: row.kind,
  fileName: row.file_name,
  revision: row.revision,
  facts: row.facts,
})
