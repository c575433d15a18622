import type { CodeStore } from './code-store.ts'
import { endSessionsOfCards } from './end-grants.ts'
import type { Marks } from './marks.ts'
import { personOf } from './person-row.ts'
import { changeMarked } from './row-marks.ts'
import type { Database } from './tables.ts'

export function createSqlCodeStore(db: Database, marks: Marks): CodeStore {
  return {
    async put(meetingId, codes) {
      await db.transaction().execute(async (trx) => {
        const keys = codes.map(({ personId }) => personId)
        await endSessionsOfCards(trx, meetingId, keys)
        await changeMarked(trx, marks, { place: 'people', scope: meetingId, keys }, async () => {
          for (const { personId, codeHash, codeDigest } of codes) {
            const change = { code_hash: codeHash, code_digest: codeDigest }
            const query = trx.updateTable('people').set(change).where('meeting_id', '=', meetingId)
            await query.where('person_id', '=', personId).execute()
          }
        })
      })
    },
    async digests(meetingId) {
      const query = db.selectFrom('people').select(['person_id', 'code_digest']).where('meeting_id', '=', meetingId)
      const rows = await query.where('code_digest', 'is not', null).$narrowType<{ code_digest: string }>().execute()
      return new Map(rows.map((row) => [row.person_id, row.code_digest]))
    },
    async holder(meetingId, codeHash) {
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
      const row = await query.where('code_hash', '=', codeHash).executeTakeFirst()
      return row === undefined ? null : { ...personOf(row), cardHash: codeHash }
    },
  }
}
