import { sql, type Transaction } from 'kysely'
import { journalCommits } from './audit-store.ts'
import { chunks } from './chunks.ts'
import type { AppendResult, Commit, LoggedEvent } from './event-store.ts'
import { faultPoint } from './fault-points.ts'
import { type ChainedRow, rowHash } from './hash-chain.ts'
import { logContent } from './log-mark.ts'
import type { Marks } from './marks.ts'
import { isConflict } from './storage-fault.ts'
import type { Database, Tables } from './tables.ts'

/** Rows a statement: well under the databases' limits of parameters. */
const rowsAtOnce = 500

interface AppendDeps {
  readonly db: Database
  readonly dialect: 'sqlite' | 'postgres'
  readonly marks: Marks
}

/** All commits in one transaction: one sync for however many commands came together. */
export async function appendCommits(
  { db, ...deps }: AppendDeps,
  meetingId: string,
  expectedSeq: number,
  commits: readonly Commit[],
): Promise<AppendResult> {
  faultPoint('before-begin')
  try {
    return await db.transaction().execute((trx) => appendWithin(trx, deps, meetingId, expectedSeq, commits))
  } catch (error) {
    if (!isConflict(error)) throw error
    const head = await db.selectFrom('logs').select('seq').where('meeting_id', '=', meetingId).executeTakeFirstOrThrow()
    return { ok: false, headSeq: head.seq }
  }
}

async function appendWithin(
  trx: Transaction<Tables>,
  { dialect, marks }: Omit<AppendDeps, 'db'>,
  meetingId: string,
  expectedSeq: number,
  commits: readonly Commit[],
): Promise<AppendResult> {
  const query = trx.selectFrom('logs').selectAll().where('meeting_id', '=', meetingId)
  const head = await (dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirstOrThrow()
  if (head.seq !== expectedSeq) return { ok: false, headSeq: head.seq }
  const { rows, commands } = rowsOf(meetingId, head, commits)
  for (const part of chunks(rows, rowsAtOnce)) await trx.insertInto('events').values(part).execute()
  for (const part of chunks(commands, rowsAtOnce)) await trx.insertInto('commands').values(part).execute()
  faultPoint('after-insert')
  const last = rows.at(-1)
  if (last === undefined) throw new Error('nothing to append')
  const end = { seq: last.seq, hash: last.hash }
  const mark = nextMark(marks, head, { ...head, ...end })
  await trx
    .updateTable('logs')
    .set({ ...end, mark })
    .where('meeting_id', '=', meetingId)
    .execute()
  await journalCommits(trx, marks, meetingId, commits)
  if (dialect === 'postgres') await sql`select pg_notify('onehall', ${`${meetingId}:${last.seq}`})`.execute(trx)
  faultPoint('before-commit')
  return { ok: true, events: logged(rows, commits) }
}

/** What was not vouched for before is not vouched for by going on from it. @source EVD-1 */
function nextMark(marks: Marks, head: Tables['logs'], end: Tables['logs']): string | null {
  const made = marks.make('log', logContent(end))
  return made === null || marks.check('log', logContent(head), head.mark) === 'right' ? made : head.mark
}

function rowsOf(meetingId: string, head: { readonly seq: number; readonly hash: string }, commits: readonly Commit[]) {
  const rows: Tables['events'][] = []
  const commands: Tables['commands'][] = []
  let { seq, hash } = head
  for (const { commandId, bodyHash, actor, events } of commits) {
    for (const { at, type, version, data } of events) {
      seq += 1
      const texts = { data: JSON.stringify(data), actor: JSON.stringify(actor) }
      const row: ChainedRow = { meetingId, seq, at, type, version, ...texts, commandId }
      hash = rowHash(hash, row)
      rows.push({ meeting_id: meetingId, seq, at, type, version, ...texts, command_id: commandId, hash })
    }
    commands.push({ meeting_id: meetingId, command_id: commandId, body_hash: bodyHash, seq })
  }
  return { rows, commands }
}

function logged(rows: readonly Tables['events'][], commits: readonly Commit[]): readonly LoggedEvent[] {
  const sources = commits.flatMap(({ commandId, actor, events }) =>
    events.map((event) => ({ ...event, commandId, actor })),
  )
  return sources.map((source, index) => ({ ...source, seq: rows[index]?.seq ?? 0, hash: rows[index]?.hash ?? '' }))
}
