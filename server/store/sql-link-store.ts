import { instant } from '../../shared/kernel/time.ts'
import { amongValues } from './among-values.ts'
import { appendNotes } from './audit-store.ts'
import { linkOf, linkRow } from './grant-rows.ts'
import type { LinkRecord, LinkStore } from './link-store.ts'
import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { Database, Dialect } from './tables.ts'

export function createSqlLinkStore(db: Database, marks: Marks, dialect: Dialect): LinkStore {
  /** With the word whether their meeting lies in the bin: who is let in is found by one question. */
  const withBin = () =>
    db
      .selectFrom('links')
      .leftJoin('bin', 'bin.meeting_id', 'links.meeting_id')
      .selectAll('links')
      .select('bin.binned_at')

  return {
    async add(links, note) {
      await db.transaction().execute(async (trx) => {
        for (const [scope, ofMeeting] of byMeeting(links)) {
          const keys = ofMeeting.map(({ linkId }) => linkId)
          await changeMarked(trx, marks, { place: 'links', scope, keys }, () =>
            trx.insertInto('links').values(ofMeeting.map(linkRow)).execute(),
          )
          await appendNotes(trx, marks, scope, note === undefined ? [] : [note])
        }
      })
    },
    async byTokenHash(tokenHash) {
      const row = await withBin().where('token_hash', '=', tokenHash).executeTakeFirst()
      return row === undefined ? null : linkOf(row)
    },
    async byId(linkId) {
      const row = await withBin().where('link_id', '=', linkId).executeTakeFirst()
      return row === undefined ? null : linkOf(row)
    },
    async byIds(linkIds) {
      if (linkIds.length === 0) return []
      const rows = await withBin().where('link_id', 'in', amongValues(dialect, linkIds)).execute()
      return rows.map(linkOf)
    },
    async ofMeeting(meetingId) {
      return (await db.selectFrom('links').selectAll().where('meeting_id', '=', meetingId).execute()).map(linkOf)
    },
    async ofVenue(meetingId, venueId) {
      const query = withBin().where('links.meeting_id', '=', meetingId).where('bin.binned_at', 'is', null)
      const ofVenue = query
        .where('venue_id', '=', venueId)
        .where('role', '=', 'attendee')
        .where('person_id', 'is', null)
      return (await ofVenue.where('revoked_at', 'is', null).orderBy('link_id').execute()).map(linkOf)
    },
    async openOf(meetingIds, roles) {
      if (meetingIds.length === 0) return []
      const ofMeetings = db.selectFrom('links').selectAll().where('meeting_id', 'in', amongValues(dialect, meetingIds))
      return (await ofMeetings.where('role', 'in', roles).where('revoked_at', 'is', null).execute()).map(linkOf)
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
    async revoke(linkId, at) {
      await db.transaction().execute(async (trx) => {
        const link = await trx.selectFrom('links').select('meeting_id').where('link_id', '=', linkId).executeTakeFirst()
        if (link === undefined) return
        await changeMarked(trx, marks, { place: 'links', scope: link.meeting_id, keys: [linkId] }, () =>
          trx.updateTable('links').set({ revoked_at: at }).where('link_id', '=', linkId).execute(),
        )
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
