import type { Transaction } from 'kysely'
import type { Instant } from '../../shared/kernel/time.ts'
import { chunks } from '../kernel/chunks.ts'
import type { Marks } from './marks.ts'
import { changeMarked } from './row-marks.ts'
import type { Tables } from './tables.ts'

const rowsAtOnce = 1_000

/** The cards of those people are worth nothing any more: what was proved by them ends. */
export async function endSessionsOfCards(trx: Transaction<Tables>, meetingId: string, personIds: readonly string[]) {
  for (const ids of chunks(personIds, rowsAtOnce)) {
    const people = trx.selectFrom('people').select('code_hash').where('meeting_id', '=', meetingId)
    const cards = people.where('person_id', 'in', ids).where('code_hash', 'is not', null)
    await trx.deleteFrom('sessions').where('card_hash', 'in', cards).execute()
  }
}

/** Those people are no longer of the meeting: their sessions end, and the links that were theirs alone. */
export async function endGrantsOfPeople(
  trx: Transaction<Tables>,
  marks: Marks,
  meetingId: string,
  personIds: readonly string[],
  at: Instant,
): Promise<void> {
  for (const ids of chunks(personIds, rowsAtOnce)) {
    const links = trx.selectFrom('links').select('link_id').where('meeting_id', '=', meetingId)
    await trx.deleteFrom('sessions').where('person_id', 'in', ids).where('link_id', 'in', links).execute()
    const own = links.where('person_id', 'in', ids).where('revoked_at', 'is', null)
    const keys = (await own.execute()).map((row) => row.link_id)
    await changeMarked(trx, marks, { place: 'links', scope: meetingId, keys }, async () => {
      if (keys.length > 0) await trx.updateTable('links').set({ revoked_at: at }).where('link_id', 'in', keys).execute()
    })
  }
}
