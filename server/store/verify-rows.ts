import { keysOf } from '../../shared/kernel/record.ts'
import { isRehearsalLog } from '../kernel/log-names.ts'
import { auditHash } from './audit-store.ts'
import { firstHash } from './hash-chain.ts'
import { hashAt, snapshotContent } from './log-mark.ts'
import type { Marks } from './marks.ts'
import { hexSum, keyOf, type MarkedPlace, rowContent, rowMarksOf, rowsOf } from './row-marks.ts'
import type { Database, Tables } from './tables.ts'
import { tallyContent } from './tallies.ts'

/** Something beside the log that is not as the server wrote it. */
export interface RowFault {
  readonly place: MarkedPlace | 'snapshots' | 'audit'
  /** A meeting's id; `''` for the installation. */
  readonly scope: string
  /**
   * `changed`: the row is another than was written; `added`: nobody wrote it through the server; `missing`: one or more
   * are gone, or an older form was put back; `unmarked`: there is no mark of ours, so that nothing can be said.
   */
  readonly kind: 'changed' | 'added' | 'missing' | 'unmarked'
  /** Which row; null where only the whole can be told. */
  readonly key: string | null
}

interface Place {
  readonly place: MarkedPlace | 'audit' | 'snapshots'
  readonly scope: string
}

const nameOf = ({ place, scope }: { readonly place: string; readonly scope: string }) => `${place} ${scope}`

/**
 * Looks at everything that bears a mark, while others go on writing: what does not hold is looked at once more as it
 * stands at one moment, and only that counts.
 * @returns the first fault of each place and scope.
 */
export async function verifyRows(db: Database, marks: Marks): Promise<readonly RowFault[]> {
  const suspects = await faultsOf(db, marks, () => true)
  if (suspects.length === 0) return []
  const named = new Set(suspects.map(nameOf))
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((moment) => faultsOf(moment, marks, (place) => named.has(nameOf(place))))
}

async function faultsOf(db: Database, marks: Marks, isAsked: (place: Place) => boolean): Promise<readonly RowFault[]> {
  const tallies = await db.selectFrom('tallies').selectAll().execute()
  const found = new Map(tallies.map((tally) => [nameOf(tally), tally]))
  const faults: (RowFault | null)[] = []
  for (const { place, scope } of (await expected(db)).filter(isAsked)) {
    const tally = found.get(nameOf({ place, scope })) ?? null
    faults.push(
      place === 'audit' ? await auditFault(db, marks, scope, tally) : await rowFault(db, marks, place, scope, tally),
    )
  }
  for (const { meeting_id: scope } of await db.selectFrom('snapshots').select(['meeting_id']).execute())
    if (isAsked({ place: 'snapshots', scope })) faults.push(await snapshotFault(db, marks, scope))
  return faults.filter((fault) => fault !== null)
}

/** Every scope that there has to be, and every one that there is. */
async function expected(db: Database): Promise<readonly { place: MarkedPlace | 'audit'; scope: string }[]> {
  const logs = await db.selectFrom('logs').select('meeting_id').execute()
  const meetings = logs.map(({ meeting_id: id }) => id).filter((id) => !isRehearsalLog(id))
  const counted = await db.selectFrom('tallies').select(['place', 'scope']).execute()
  const countedIn = (place: string) => counted.flatMap((tally) => (tally.place === place ? [tally.scope] : []))
  const scopesIn = async (table: 'people' | 'links') =>
    (await db.selectFrom(table).select('meeting_id').distinct().execute()).map(({ meeting_id: id }) => id)
  const [people, links] = [await scopesIn('people'), await scopesIn('links')]
  const journals = await db.selectFrom('audit').select('scope').distinct().execute()
  const accounts = await db.selectFrom('accounts').select('account_id').limit(1).execute()
  // A meeting that is being made has its journal first, then its people, its links and last its log.
  const scopes = {
    people: [...meetings, ...people, ...countedIn('people')],
    links: [...meetings, ...links, ...countedIn('links')],
    audit: [...meetings, ...people, ...links, ...journals.map(({ scope }) => scope), ...countedIn('audit')],
    settings: [''],
    // An installation without accounts has no tally of them.
    accounts: accounts.length + countedIn('accounts').length === 0 ? [] : [''],
  }
  return keysOf(scopes).flatMap((place) => [...new Set(scopes[place])].map((scope) => ({ place, scope })))
}

async function rowFault(
  db: Database,
  marks: Marks,
  place: MarkedPlace,
  scope: string,
  tally: Tables['tallies'] | null,
): Promise<RowFault | null> {
  const rows = { place, scope, keys: null }
  const known = new Map((await rowMarksOf(db, rows)).map(({ row_key: key, mark }) => [key, mark]))
  for (const row of await rowsOf(db, rows)) {
    const key = keyOf(place, row)
    const mark = known.get(key)
    known.delete(key)
    if (mark === undefined) return { place, scope, kind: 'added', key }
    const verdict = marks.check(place, rowContent(row), mark)
    if (verdict !== 'right') return { place, scope, kind: verdict === 'wrong' ? 'changed' : 'unmarked', key }
  }
  const [gone] = known.keys()
  if (gone !== undefined) return { place, scope, kind: 'missing', key: gone }
  return tallyFault(marks, { place, scope }, tally, await rowMarksOf(db, rows))
}

/** The rows bear marks of ours; whether they are all that there have to be is told by the tally. */
function tallyFault(
  marks: Marks,
  place: { readonly place: MarkedPlace; readonly scope: string },
  tally: Tables['tallies'] | null,
  marked: readonly { readonly mark: string }[],
): RowFault | null {
  const fault = (kind: RowFault['kind']) => ({ ...place, kind, key: null })
  if (tally === null) return fault('missing')
  const verdict = marks.check('tally', tallyContent(place, tally), tally.mark)
  if (verdict === 'unknown') return fault('unmarked')
  const isAll = tally.row_count === marked.length && tally.sum === hexSum(marked)
  return verdict === 'right' && isAll ? null : fault('missing')
}

async function auditFault(
  db: Database,
  marks: Marks,
  scope: string,
  tally: Tables['tallies'] | null,
): Promise<RowFault | null> {
  const fault = (kind: RowFault['kind'], key: string | null): RowFault => ({ place: 'audit', scope, kind, key })
  let hash = firstHash
  let seq = 0
  for (const row of await db.selectFrom('audit').selectAll().where('scope', '=', scope).orderBy('seq').execute()) {
    if (row.seq !== seq + 1) return fault('missing', String(seq + 1))
    hash = auditHash(hash, row)
    if (hash !== row.hash) return fault('changed', String(row.seq))
    seq = row.seq
  }
  if (tally === null || seq === 0) return fault('missing', null)
  const verdict = marks.check('tally', tallyContent({ place: 'audit', scope }, tally), tally.mark)
  if (verdict === 'unknown') return fault('unmarked', null)
  return verdict === 'right' && tally.row_count === seq && tally.sum === hash ? null : fault('missing', null)
}

async function snapshotFault(db: Database, marks: Marks, meetingId: string): Promise<RowFault | null> {
  const row = await db.selectFrom('snapshots').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
  if (row === undefined) return null
  const { mark, ...snapshot } = row
  const verdict = marks.check('snapshot', snapshotContent(snapshot, await hashAt(db, meetingId, row.seq)), mark)
  if (verdict === 'right') return null
  return {
    place: 'snapshots',
    scope: meetingId,
    kind: verdict === 'wrong' ? 'changed' : 'unmarked',
    key: String(row.seq),
  }
}
