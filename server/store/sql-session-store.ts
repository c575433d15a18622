import { amongValues } from './among-values.ts'
import { sessionOf, sessionRow } from './grant-rows.ts'
import type { SessionStore } from './session-store.ts'
import type { Database, Dialect } from './tables.ts'

export function createSqlSessionStore(db: Database, dialect: Dialect): SessionStore {
  return {
    async add(session) {
      await db.insertInto('sessions').values(sessionRow(session)).execute()
    },
    async byHash(sessionHash) {
      const row = await db.selectFrom('sessions').selectAll().where('session_hash', '=', sessionHash).executeTakeFirst()
      return row === undefined ? null : sessionOf(row)
    },
    async byHashes(hashes) {
      if (hashes.length === 0) return []
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('session_hash', 'in', amongValues(dialect, hashes))
        .execute()
      return rows.map(sessionOf)
    },
    async end(sessionHash) {
      await db.deleteFrom('sessions').where('session_hash', '=', sessionHash).execute()
    },
    async endAllOf(linkId) {
      await db.deleteFrom('sessions').where('link_id', '=', linkId).execute()
    },
    async endOthersOf(linkId, sessionHash) {
      const all = db.deleteFrom('sessions').where('link_id', '=', linkId)
      await (sessionHash === null ? all : all.where('session_hash', '!=', sessionHash)).execute()
    },
    async bind(sessionHash, personId, cardHash = null) {
      const proof = { person_id: personId, card_hash: cardHash }
      await db.updateTable('sessions').set(proof).where('session_hash', '=', sessionHash).execute()
    },
    async markOnSite(sessionHash, at, isEdge) {
      const mark = { on_site_at: at, on_site_edge: isEdge ? 1 : 0 }
      await db.updateTable('sessions').set(mark).where('session_hash', '=', sessionHash).execute()
    },
    async markTold(sessionHash, at) {
      const ofSession = db.updateTable('sessions').set({ told_at: at }).where('session_hash', '=', sessionHash)
      await ofSession.where('told_at', 'is', null).execute()
    },
    async setDevice(sessionHash, device) {
      await db.updateTable('sessions').set({ device }).where('session_hash', '=', sessionHash).execute()
    },
  }
}
