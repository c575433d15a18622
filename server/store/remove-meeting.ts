import { sql, type Transaction } from 'kysely'
import type { Instant } from '../../shared/kernel/time.ts'
import { rehearsalLogId } from '../kernel/log-names.ts'
import { appendNotes } from './audit-store.ts'
import type { Marks } from './marks.ts'
import type { Tables } from './tables.ts'

/** Who does it when nobody presses a button. */
const server = { role: 'owner', linkId: 'server' }

/** See `BinStore.remove`. */
export async function removeMeeting(
  trx: Transaction<Tables>,
  marks: Marks,
  meetingId: string,
  at: Instant,
): Promise<readonly string[] | null> {
  const { numDeletedRows } = await trx.deleteFrom('bin').where('meeting_id', '=', meetingId).executeTakeFirst()
  if (numDeletedRows === 0n) return null
  const ofMeeting = await filesOf(trx, meetingId)
  const links = trx.selectFrom('links').select('link_id').where('meeting_id', '=', meetingId)
  for (const table of ['sessions', 'screen_pairings'] as const)
    await trx.deleteFrom(table).where('link_id', 'in', links).execute()
  for (const table of await tablesOfMeetings(trx))
    await sql`delete from ${sql.table(table)} where ${itsOwn(meetingId)}`.execute(trx)
  for (const table of ['row_marks', 'tallies'] as const)
    await trx.deleteFrom(table).where('scope', '=', meetingId).where('place', '!=', 'audit').execute()
  await appendNotes(trx, marks, '', [{ at, actor: server, act: 'meeting.removed', detail: { meetingId } }])
  const left: string[] = []
  for (const sha256 of ofMeeting) if (!(await isUsed(trx, sha256))) left.push(sha256)
  return left
}

/** The meeting's own rows, and those of its rehearsals. */
const itsOwn = (meetingId: string) => {
  const rehearsals = rehearsalLogId(meetingId, '')
  return sql`(meeting_id = ${meetingId} or substr(meeting_id, 1, ${rehearsals.length}) = ${rehearsals})`
}

/** Asked of the database, so that no table of a later version is forgotten. */
async function tablesOfMeetings(trx: Transaction<Tables>): Promise<readonly string[]> {
  const tables = await trx.introspection.getTables()
  return tables
    .filter(({ columns, isView }) => !isView && columns.some(({ name }) => name === 'meeting_id'))
    .map(({ name }) => name)
}

/** Hashes of all bytes that its log has ever named. */
async function filesOf(trx: Transaction<Tables>, meetingId: string): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('events')
    .select('data')
    .where('type', '=', 'documents.fileStored')
    .where(sql<boolean>`${itsOwn(meetingId)}`)
    .execute()
  return new Set(rows.flatMap(({ data }) => hashIn(data) ?? []))
}

const hashIn = (data: string): string | null => /"sha256":"([0-9a-f]{64})"/u.exec(data)?.[1] ?? null

async function isUsed(trx: Transaction<Tables>, sha256: string): Promise<boolean> {
  const named = trx.selectFrom('events').select('seq').where('type', '=', 'documents.fileStored')
  return (await named.where('data', 'like', `%"${sha256}"%`).limit(1).executeTakeFirst()) !== undefined
}
