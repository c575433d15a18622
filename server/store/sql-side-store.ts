import { instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from './chunks.ts'
import { linkOf, linkRow, sessionOf, sessionRow } from './grant-rows.ts'
import type { Marks } from './marks.ts'
import { personOf, personRow } from './person-row.ts'
import { changeMarked } from './row-marks.ts'
import type { LinkRecord, SideStore } from './side-store.ts'
import { createSqlCheckInStore } from './sql-check-in-store.ts'
import { createSqlGrantStore } from './sql-grant-store.ts'
import type { Database, Dialect, Tables } from './tables.ts'

/** Few, so that others have their turn in between; a long list is read and written in many such parts. @source CST-3 */
const [rowsAtOnce, rowsRead] = [200, 1_000]

export function createSqlSideStore(db: Database, marks: Marks, dialect: Dialect): SideStore {
  return {
    async addLinks(links) {
      await db.transaction().execute(async (trx) => {
        for (const [scope, ofMeeting] of byMeeting(links)) {
          const keys = ofMeeting.map(({ linkId }) => linkId)
          await changeMarked(trx, marks, { place: 'links', scope, keys }, () =>
            trx.insertInto('links').values(ofMeeting.map(linkRow)).execute(),
          )
        }
      })
    },
    async linkByTokenHash(tokenHash) {
      const row = await db.selectFrom('links').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
      return row === undefined ? null : linkOf(row)
    },
    async linkById(linkId) {
      const row = await db.selectFrom('links').selectAll().where('link_id', '=', linkId).executeTakeFirst()
      return row === undefined ? null : linkOf(row)
    },
    async linksOf(meetingId) {
      return (await db.selectFrom('links').selectAll().where('meeting_id', '=', meetingId).execute()).map(linkOf)
    },
    async lastOpened(meetingId) {
      const own = db.selectFrom('links').select('link_id').where('meeting_id', '=', meetingId)
      const rows = await db
        .selectFrom('sessions')
        .select(({ fn }) => ['link_id', fn.max('created_at').as('at')])
        .where('link_id', 'in', own)
        .groupBy('link_id')
        .execute()
      return new Map(rows.map(({ link_id, at }) => [link_id, instant(Number(at))]))
    },
    async hallLinks(meetingId, venueId) {
      const query = db.selectFrom('links').selectAll().where('meeting_id', '=', meetingId)
      const ofHall = query.where('venue_id', '=', venueId).where('role', '=', 'attendee').where('person_id', 'is', null)
      return (await ofHall.where('revoked_at', 'is', null).orderBy('link_id').execute()).map(linkOf)
    },
    async revokeLink(linkId, at) {
      await db.transaction().execute(async (trx) => {
        const link = await trx.selectFrom('links').select('meeting_id').where('link_id', '=', linkId).executeTakeFirst()
        if (link === undefined) return
        await changeMarked(trx, marks, { place: 'links', scope: link.meeting_id, keys: [linkId] }, () =>
          trx.updateTable('links').set({ revoked_at: at }).where('link_id', '=', linkId).execute(),
        )
      })
    },
    async addSession(session) {
      await db.insertInto('sessions').values(sessionRow(session)).execute()
    },
    async sessionByHash(sessionHash) {
      const row = await db.selectFrom('sessions').selectAll().where('session_hash', '=', sessionHash).executeTakeFirst()
      return row === undefined ? null : sessionOf(row)
    },
    async endSession(sessionHash) {
      await db.deleteFrom('sessions').where('session_hash', '=', sessionHash).execute()
    },
    async endSessionsOf(linkId) {
      await db.deleteFrom('sessions').where('link_id', '=', linkId).execute()
    },
    async bindSession(sessionHash, personId, cardHash = null) {
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
    async setSessionDevice(sessionHash, device) {
      await db.updateTable('sessions').set({ device }).where('session_hash', '=', sessionHash).execute()
    },
    async putRoster(meetingId, people) {
      const codes = await codesOf(db, meetingId)
      await db
        .transaction()
        .execute((trx) =>
          changeMarked(trx, marks, { place: 'people', scope: meetingId, keys: null }, () =>
            trx.deleteFrom('people').where('meeting_id', '=', meetingId).execute(),
          ),
        )
      const breathe = createBreath()
      let place = 0
      for (const some of chunks(people, rowsAtOnce)) {
        const rows = some.map((person) => personRow(person, place++, codes.get(person.personId)))
        const keys = some.map(({ personId }) => personId)
        await db
          .transaction()
          .execute((trx) =>
            changeMarked(trx, marks, { place: 'people', scope: meetingId, keys }, () =>
              trx.insertInto('people').values(rows).execute(),
            ),
          )
        await breathe()
      }
    },
    async roster(meetingId, venueId) {
      const breathe = createBreath()
      const found: Tables['people'][] = []
      for (let last = ''; ; ) {
        const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
        const asked = venueId === undefined ? query : query.where('venue_id', '=', venueId)
        const page = asked.where('person_id', '>', last).orderBy('person_id').limit(rowsRead)
        const rows = await page.execute()
        for (const row of rows) found.push(row)
        await breathe()
        if (rows.length < rowsRead) break
        last = rows.at(-1)?.person_id ?? ''
      }
      return found.sort((one, other) => one.place - other.place).map(personOf)
    },
    async person(meetingId, personId) {
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
      const row = await query.where('person_id', '=', personId).executeTakeFirst()
      return row === undefined ? null : personOf(row)
    },
    async peopleByKey(meetingId, key) {
      if (key === '') return []
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
      return (await query.where('search_key', '=', key).execute()).map(personOf)
    },
    async personByCode(meetingId, codeHash) {
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
      const row = await query.where('code_hash', '=', codeHash).executeTakeFirst()
      return row === undefined ? null : { ...personOf(row), cardHash: codeHash }
    },
    ...createSqlCheckInStore(db, marks),
    ...createSqlGrantStore(db, dialect),
    async setting(key) {
      const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
      return row?.value ?? null
    },
    async putSetting(key, value) {
      await db.transaction().execute(async (trx) => {
        await changeMarked(trx, marks, { place: 'settings', scope: '', keys: [key] }, () =>
          trx
            .insertInto('settings')
            .values({ key, value })
            .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
            .execute(),
        )
      })
    },
    async settingOnce(key, value) {
      const known = db.selectFrom('settings').select('value').where('key', '=', key)
      const kept = await known.executeTakeFirst()
      if (kept !== undefined) return kept.value
      return db.transaction().execute(async (trx) => {
        await changeMarked(trx, marks, { place: 'settings', scope: '', keys: [key] }, () => {
          const fresh = trx.insertInto('settings').values({ key, value })
          return fresh.onConflict((conflict) => conflict.column('key').doNothing()).execute()
        })
        const row = await trx.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirstOrThrow()
        return row.value
      })
    },
  }
}

function byMeeting(links: readonly LinkRecord[]): ReadonlyMap<string, readonly LinkRecord[]> {
  const found = new Map<string, LinkRecord[]>()
  for (const link of links) {
    const known = found.get(link.meetingId)
    if (known === undefined) found.set(link.meetingId, [link])
    else known.push(link)
  }
  return found
}

async function codesOf(db: Database, meetingId: string) {
  const query = db.selectFrom('people').select(['person_id', 'code_hash', 'code_digest'])
  const rows = await query.where('meeting_id', '=', meetingId).where('code_hash', 'is not', null).execute()
  return new Map(rows.map(({ person_id, ...code }) => [person_id, code] as const))
}
