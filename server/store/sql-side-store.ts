import { roles } from '../../shared/access/roles.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { LinkRecord, PersonRecord, SideStore } from './side-store.ts'
import type { Database, Tables } from './tables.ts'

const rowsAtOnce = 1_000

export function createSqlSideStore(db: Database): SideStore {
  return {
    async addLinks(links) {
      if (links.length > 0) await db.insertInto('links').values(links.map(linkRow)).execute()
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
    async revokeLink(linkId, at) {
      await db.updateTable('links').set({ revoked_at: at }).where('link_id', '=', linkId).execute()
    },
    async addSession({ sessionHash, linkId, personId, createdAt }) {
      const row = { session_hash: sessionHash, link_id: linkId, person_id: personId, created_at: createdAt }
      await db.insertInto('sessions').values(row).execute()
    },
    async sessionByHash(sessionHash) {
      const row = await db.selectFrom('sessions').selectAll().where('session_hash', '=', sessionHash).executeTakeFirst()
      if (row === undefined) return null
      return { sessionHash, linkId: row.link_id, personId: row.person_id, createdAt: instant(row.created_at) }
    },
    async endSession(sessionHash) {
      await db.deleteFrom('sessions').where('session_hash', '=', sessionHash).execute()
    },
    async endSessionsOf(linkId) {
      await db.deleteFrom('sessions').where('link_id', '=', linkId).execute()
    },
    async bindSession(sessionHash, personId) {
      await db.updateTable('sessions').set({ person_id: personId }).where('session_hash', '=', sessionHash).execute()
    },
    async putRoster(meetingId, people) {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('people').where('meeting_id', '=', meetingId).execute()
        for (let start = 0; start < people.length; start += rowsAtOnce) {
          const rows = people.slice(start, start + rowsAtOnce).map((person, index) => personRow(person, start + index))
          await trx.insertInto('people').values(rows).execute()
        }
      })
    },
    async roster(meetingId, venueId) {
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId).orderBy('place')
      const rows = await (venueId === undefined ? query : query.where('venue_id', '=', venueId)).execute()
      return rows.map(personOf)
    },
    async person(meetingId, personId) {
      const query = db.selectFrom('people').selectAll().where('meeting_id', '=', meetingId)
      const row = await query.where('person_id', '=', personId).executeTakeFirst()
      return row === undefined ? null : personOf(row)
    },
    async setting(key) {
      const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
      return row?.value ?? null
    },
    async putSetting(key, value) {
      const row = { key, value }
      await db
        .insertInto('settings')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute()
    },
  }
}

const linkRow = (link: LinkRecord): Tables['links'] => ({
  link_id: link.linkId,
  token_hash: link.tokenHash,
  meeting_id: link.meetingId,
  role: link.role,
  venue_id: link.venueId,
  person_id: link.personId,
  expires_at: link.expiresAt,
  revoked_at: link.revokedAt,
})

function linkOf(row: Tables['links']): LinkRecord {
  const role = roles.find((known) => known === row.role)
  if (role === undefined) throw new Error(`unknown role of link ${row.link_id}`)
  return {
    linkId: row.link_id,
    tokenHash: row.token_hash,
    meetingId: row.meeting_id,
    role,
    venueId: row.venue_id,
    personId: row.person_id,
    expiresAt: nullableInstant(row.expires_at),
    revokedAt: nullableInstant(row.revoked_at),
  }
}

const nullableInstant = (ms: number | null): Instant | null => (ms === null ? null : instant(ms))

const personRow = (person: PersonRecord, place: number): Tables['people'] => ({
  meeting_id: person.meetingId,
  person_id: person.personId,
  place,
  name: person.name,
  unit: person.unit,
  title: person.title,
  venue_id: person.venueId,
  phone: person.phone,
  attends: person.attends,
})

const personOf = (row: Tables['people']): PersonRecord => ({
  meetingId: row.meeting_id,
  personId: row.person_id,
  name: row.name,
  unit: row.unit,
  title: row.title,
  venueId: row.venue_id,
  phone: row.phone,
  attends: row.attends === 'listenIn' ? 'listenIn' : 'member',
})
