import type { Database } from './tables.ts'

/** The answer of a timestamp authority, laid beside a seal. */
export interface TimestampRecord {
  readonly meetingId: string
  /** Of the seal. */
  readonly seq: number
  /** When it was stamped, by the authority's clock, ms since 1970. */
  readonly at: number
  /** The answer as it came, DER in base64. */
  readonly content: string
  /** Of those bytes, hex: a part that nobody reads is kept as well as the rest. */
  readonly sha256: string
}

export interface TimestampStore {
  /** Takes the place of an older one for the same seal. */
  put(timestamp: TimestampRecord): Promise<void>
  /** By seal, oldest first. */
  all(meetingId: string): Promise<readonly TimestampRecord[]>
}

export function createTimestampStore(db: Database): TimestampStore {
  return {
    async put({ meetingId, seq, at, content, sha256 }) {
      await db
        .insertInto('seal_timestamps')
        .values({ meeting_id: meetingId, seq, at, content, sha256 })
        .onConflict((known) => known.columns(['meeting_id', 'seq']).doUpdateSet({ at, content, sha256 }))
        .execute()
    },
    async all(meetingId) {
      const query = db.selectFrom('seal_timestamps').selectAll().where('meeting_id', '=', meetingId)
      return (await query.orderBy('seq').execute()).map(timestampOf)
    },
  }
}

export const timestampOf = (row: {
  readonly meeting_id: string
  readonly seq: number
  readonly at: number
  readonly content: string
  readonly sha256: string
}): TimestampRecord => ({
  meetingId: row.meeting_id,
  seq: row.seq,
  at: Number(row.at),
  content: row.content,
  sha256: row.sha256,
})
