import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { journalDetail } from '../../shared/domain/meeting/journalled-events.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import { isRehearsalLog, meetingOfLog } from '../kernel/log-names.ts'
import type { Commit } from './event-store.ts'
import { firstHash } from './hash-chain.ts'
import type { Marks } from './marks.ts'
import type { Database, Tables } from './tables.ts'
import { lockTally, putTally, tallyContent } from './tallies.ts'

/** Who did what, as it is written down. */
export interface AuditNote {
  readonly at: Instant
  /** `{role, linkId, …}`; never a name. */
  readonly actor: unknown
  /** An event's name, or `links.issued` and the like for what is no event of a meeting. */
  readonly act: string
  readonly detail: Readonly<Record<string, unknown>>
}

export interface AuditEntry extends AuditNote {
  /** 1…n without gaps, for each meeting. */
  readonly seq: number
}

/**
 * The administrative journal: beside the logs, so that no rehearsal replaces it, and chained as they are.
 * @source EVD-2
 */
export interface AuditStore {
  /** Resolves after the commit. @param scope a meeting's id; '' for what concerns the installation. */
  note(scope: string, note: AuditNote): Promise<void>
  /** Entries with `after < seq`, ascending. */
  read(scope: string, after: number, limit: number): Promise<readonly AuditEntry[]>
}

export function createAuditStore(db: Database, marks: Marks): AuditStore {
  return {
    note: (scope, note) => db.transaction().execute((trx) => appendNotes(trx, marks, scope, [note])),
    async read(scope, after, limit) {
      const query = db.selectFrom('audit').selectAll().where('scope', '=', scope).where('seq', '>', after)
      return (await query.orderBy('seq').limit(limit).execute()).map(entryOf)
    },
  }
}

/** Appends within the transaction of what is noted, so that neither is there without the other. */
export async function appendNotes(
  trx: Transaction<Tables>,
  marks: Marks,
  scope: string,
  notes: readonly AuditNote[],
): Promise<void> {
  if (notes.length === 0) return
  const place = { place: 'audit', scope }
  const { tally, verdict } = await lockTally(trx, marks, place, async () => true)
  let { row_count: seq, sum: hash } = { ...tally, sum: tally.row_count === 0 ? firstHash : tally.sum }
  const rows = notes.map(({ at, actor, act, detail }) => {
    seq += 1
    const row = { scope, seq, at, actor: JSON.stringify(actor), act, detail: JSON.stringify(detail) }
    hash = auditHash(hash, row)
    return { ...row, hash }
  })
  await trx.insertInto('audit').values(rows).execute()
  const end = { row_count: seq, sum: hash }
  const mark = marks.make('tally', tallyContent(place, end))
  await putTally(trx, place, { ...end, mark: mark === null || verdict === 'right' ? mark : tally.mark })
}

/** What of those commits the journal keeps. @param logId a meeting's own log, or that of a rehearsal. */
export const notesOf = (logId: string, commits: readonly Commit[]): readonly AuditNote[] =>
  commits.flatMap(({ actor, events }) =>
    events.flatMap(({ at, type, data }) => {
      const detail = journalDetail(type, data)
      if (detail === null) return []
      return [{ at, actor, act: type, detail: isRehearsalLog(logId) ? { ...detail, rehearsal: true } : detail }]
    }),
  )

export const journalCommits = (trx: Transaction<Tables>, marks: Marks, logId: string, commits: readonly Commit[]) =>
  appendNotes(trx, marks, meetingOfLog(logId), notesOf(logId, commits))

export const auditHash = (previous: string, row: Omit<Tables['audit'], 'hash'>): string => {
  const { scope, seq, at, actor, act, detail } = row
  return createHash('sha256')
    .update(previous)
    .update(canonicalJson({ scope, seq, at, actor, act, detail }))
    .digest('hex')
}

const entryOf = (row: Tables['audit']): AuditEntry => ({
  seq: row.seq,
  at: instant(row.at),
  actor: JSON.parse(row.actor),
  act: row.act,
  detail: JSON.parse(row.detail),
})
