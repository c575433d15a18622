import { type Instant, instant } from '../../shared/kernel/time.ts'
import { chunks } from '../kernel/chunks.ts'
import type { PairingRecord, PairingStore } from './pairing-store.ts'
import type { Database, Tables } from './tables.ts'

/** So many values stand in one question. */
const valuesAtOnce = 500

export function createSqlPairingStore(db: Database): PairingStore {
  const pairings = () => db.selectFrom('screen_pairings').selectAll()
  return {
    async add(pairing) {
      return db.transaction().execute(async (trx) => {
        // A code whose time is over is free again.
        await trx
          .updateTable('screen_pairings')
          .set({ code: null })
          .where('code', '=', pairing.code)
          .where('expires_at', '<=', pairing.openedAt)
          .execute()
        const added = await trx
          .insertInto('screen_pairings')
          .values(pairingRow(pairing))
          .onConflict((conflict) => conflict.column('code').doNothing())
          .executeTakeFirst()
        return Number(added.numInsertedOrUpdatedRows) === 1
      })
    },
    async byId(pairingId) {
      const row = await pairings().where('pairing_id', '=', pairingId).executeTakeFirst()
      return row === undefined ? null : pairingOf(row)
    },
    async byCode(code, at) {
      const row = await pairings().where('code', '=', code).where('expires_at', '>', at).executeTakeFirst()
      return row === undefined ? null : pairingOf(row)
    },
    async byLinks(linkIds) {
      const found: Tables['screen_pairings'][] = []
      for (const ids of chunks(linkIds, valuesAtOnce)) {
        found.push(...(await pairings().where('link_id', 'in', ids).execute()))
      }
      return found.map(pairingOf).sort((one, other) => (one.pairedAt ?? 0) - (other.pairedAt ?? 0))
    },
    async pair(pairingId, linkId, at) {
      const changed = await db
        .updateTable('screen_pairings')
        .set({ code: null, link_id: linkId, paired_at: at })
        .where('pairing_id', '=', pairingId)
        .where('code', 'is not', null)
        .where('expires_at', '>', at)
        .executeTakeFirst()
      return Number(changed.numUpdatedRows) === 1
    },
    async removeOver(before) {
      const inUse = db.selectFrom('links').select('link_id').where('revoked_at', 'is', null)
      await db
        .deleteFrom('screen_pairings')
        .where('expires_at', '<', before)
        .where((row) => row.or([row('link_id', 'is', null), row('link_id', 'not in', inUse)]))
        .execute()
    },
  }
}

const pairingRow = (pairing: PairingRecord): Tables['screen_pairings'] => ({
  pairing_id: pairing.pairingId,
  secret_hash: pairing.secretHash,
  code: pairing.code,
  sign: pairing.sign,
  size: pairing.size,
  address: pairing.address,
  opened_at: pairing.openedAt,
  expires_at: pairing.expiresAt,
  paired_at: pairing.pairedAt,
  link_id: pairing.linkId,
})

const pairingOf = (row: Tables['screen_pairings']): PairingRecord => ({
  pairingId: row.pairing_id,
  secretHash: row.secret_hash,
  code: row.code,
  sign: row.sign,
  size: row.size,
  address: row.address,
  openedAt: instant(row.opened_at),
  expiresAt: instant(row.expires_at),
  pairedAt: orNull(row.paired_at),
  linkId: row.link_id,
})

const orNull = (ms: number | null): Instant | null => (ms === null ? null : instant(ms))
