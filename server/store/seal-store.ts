import type { Database } from './tables.ts'

/** A seal as it was made. */
export interface SealRecord {
  readonly meetingId: string
  /** The last event that it covers. */
  readonly seq: number
  /** Canonical JSON: what was hashed and signed. */
  readonly content: string
  /** ed25519 over the bytes of `content`, base64. */
  readonly signature: string
  /** SPKI, base64. */
  readonly publicKey: string
}

export interface SealStore {
  /** One that is there for the same event stays. */
  put(seal: SealRecord): Promise<void>
  newest(meetingId: string): Promise<SealRecord | null>
  /** Oldest first. */
  all(meetingId: string): Promise<readonly SealRecord[]>
}

export function createSealStore(db: Database): SealStore {
  return {
    async put({ meetingId, seq, content, signature, publicKey }) {
      await db
        .insertInto('seals')
        .values({ meeting_id: meetingId, seq, content, signature, public_key: publicKey })
        .onConflict((known) => known.columns(['meeting_id', 'seq']).doNothing())
        .execute()
    },
    async newest(meetingId) {
      const query = db.selectFrom('seals').selectAll().where('meeting_id', '=', meetingId)
      const row = await query.orderBy('seq', 'desc').limit(1).executeTakeFirst()
      return row === undefined ? null : sealOf(row)
    },
    async all(meetingId) {
      const query = db.selectFrom('seals').selectAll().where('meeting_id', '=', meetingId)
      return (await query.orderBy('seq').execute()).map(sealOf)
    },
  }
}

export const sealOf = (row: {
  readonly meeting_id: string
  readonly seq: number
  readonly content: string
  readonly signature: string
  readonly public_key: string
}): SealRecord => ({
  meetingId: row.meeting_id,
  seq: row.seq,
  content: row.content,
  signature: row.signature,
  publicKey: row.public_key,
})
