import type { Transaction } from 'kysely'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import { isRehearsalLog } from '../kernel/log-names.ts'
import { appendKnown } from './append-known.ts'
import { journalCommits, notesOf } from './audit-store.ts'
import { writtenVersion } from './event-form.ts'
import { type AppendResult, type Commit, type LoggedEvent, type LogHead, StorageError } from './event-store.ts'
import { faultPoint } from './fault-points.ts'
import { type ChainedRow, rowHash } from './hash-chain.ts'
import type { KnownLogs } from './known-logs.ts'
import { nextMark } from './log-mark.ts'
import { logRows, standingOf } from './log-standing.ts'
import type { Marks } from './marks.ts'
import { isConflict } from './storage-fault.ts'
import type { Database, Dialect, Tables } from './tables.ts'
import { insertTyped } from './typed-texts.ts'

/** A statement has so many rows, well under the databases' limits of parameters; and letters, so that none takes long. */
const atOnce = { rows: 500, letters: 400_000 }

interface AppendDeps {
  readonly db: Database
  readonly dialect: Dialect
  readonly marks: Marks
}

/** All commits in one transaction: one sync for however many commands came together. */
export async function appendCommits(
  { db, known, ...deps }: AppendDeps & { readonly known: KnownLogs },
  meetingId: string,
  held: number | LogHead,
  commits: readonly Commit[],
): Promise<AppendResult> {
  faultPoint('before-begin')
  try {
    const result =
      (await appendAsKnown({ db, known, ...deps }, meetingId, held, commits)) ??
      (await db.transaction().execute((trx) => appendWithin(trx, deps, meetingId, held, commits)))
    if (result.ok) known.keep(result.log)
    return result
  } catch (error) {
    known.forget(meetingId)
    if (!isConflict(error)) throw error
    const head = await db.selectFrom('logs').select('seq').where('meeting_id', '=', meetingId).executeTakeFirstOrThrow()
    return { ok: false, standing: 'behind', headSeq: head.seq }
  }
}

/** null: it takes more than one statement. */
async function appendAsKnown(
  { db, dialect, marks, known }: AppendDeps & { readonly known: KnownLogs },
  meetingId: string,
  held: number | LogHead,
  commits: readonly Commit[],
): Promise<Appended | Refused | null> {
  const typed = commits.flatMap((commit) => commit.typed ?? [])
  const isLong = typed.length + commits.length > atOnce.rows || notesOf(meetingId, commits).length > 0
  if (typeof held === 'number' || isRehearsalLog(meetingId) || isLong) return null

  const append = async (log: Tables['logs']): Promise<Appended | null> => {
    const [rows = [], ...more] = statements(rowsOf(meetingId, log, commits))
    const last = rows.at(-1)
    if (last === undefined || more.length > 0) return null
    const end = { seq: last.seq, hash: last.hash }
    const next = { ...log, ...end, mark: nextMark(marks, log, { ...log, ...end }) }
    const isDone = await appendKnown(db, dialect, {
      known: log,
      end: next,
      version: newestOf(commits),
      events: rows,
      commands: commandsOf(meetingId, log.seq, commits),
      typed: typed.map((row) => ({ meeting_id: meetingId, ...row })),
    })
    return isDone ? { ok: true, events: logged(rows, commits), log: next } : null
  }

  const log = known.of(meetingId)
  const isHeld = log?.epoch === held.epoch && log.seq === held.seq && log.hash === held.hash
  const done = isHeld ? await append(log) : null
  if (done !== null) return done
  // Another node has written since, or this one has not yet.
  const logs = await logRows(db, [meetingId])
  const found = logs.get(meetingId)
  const standing = standingOf(meetingId, held, logs)
  if (found === undefined || standing === 'current') return found === undefined ? null : append(found)
  known.keep(found)
  return { ok: false, standing, headSeq: found.seq }
}

const newestOf = (commits: readonly Commit[]): number =>
  commits.reduce((newest, { events }) => events.reduce((most, { version }) => Math.max(most, version), newest), 0)

type Refused = Extract<AppendResult, { ok: false }>
type Appended = Extract<AppendResult, { ok: true }> & {
  /** The row of the log from now on. */
  readonly log: Tables['logs']
}

/** Only to the log that is live, and only if it still ends as it is held. @source NOD-5, NOD-6 */
export async function appendWithin(
  trx: Transaction<Tables>,
  { dialect, marks }: Omit<AppendDeps, 'db'>,
  meetingId: string,
  held: number | LogHead,
  commits: readonly Commit[],
): Promise<Appended | Refused> {
  const logs = await logRows(trx, [meetingId], dialect)
  const head = logs.get(meetingId)
  const standing = standingOf(meetingId, held, logs)
  if (head === undefined) return { ok: false, standing: 'other', headSeq: 0 }
  if (standing !== 'current') return { ok: false, standing, headSeq: head.seq }
  // What was raised may have been lost with a database that had not got everything.
  if (newestOf(commits) > (await writtenVersion(trx))) throw new StorageError('storage.failed')
  const rows: Tables['events'][] = []
  const breathe = createBreath()
  for (const part of statements(rowsOf(meetingId, head, commits))) {
    if (rows.length > 0) await breathe()
    await trx.insertInto('events').values(part).execute()
    rows.push(...part)
  }
  const last = rows.at(-1)
  if (last === undefined) throw new Error('nothing to append')
  const commands = commandsOf(meetingId, head.seq, commits)
  for (const part of chunks(commands, atOnce.rows)) await trx.insertInto('commands').values(part).execute()
  const typed = commits.flatMap((commit) => commit.typed ?? [])
  if (typed.length > 0) await insertTyped(trx, meetingId, typed)
  faultPoint('after-insert')
  const end = { seq: last.seq, hash: last.hash }
  const mark = nextMark(marks, head, { ...head, ...end })
  await trx
    .updateTable('logs')
    .set({ ...end, mark })
    .where('meeting_id', '=', meetingId)
    .execute()
  await journalCommits(trx, marks, meetingId, commits)
  faultPoint('before-commit')
  return { ok: true, events: logged(rows, commits), log: { ...head, ...end, mark } }
}

/** Each is made when it is asked for: a long one takes a while. */
function* rowsOf(
  meetingId: string,
  head: Pick<Tables['logs'], 'seq' | 'hash'>,
  commits: readonly Commit[],
): Iterable<Tables['events']> {
  let { seq, hash } = head
  for (const { commandId, actor, events } of commits) {
    for (const { at, type, version, data } of events) {
      seq += 1
      const texts = { data: JSON.stringify(data), actor: JSON.stringify(actor) }
      const row: ChainedRow = { meetingId, seq, at, type, version, ...texts, commandId }
      hash = rowHash(hash, row)
      yield { meeting_id: meetingId, seq, at, type, version, ...texts, command_id: commandId, hash, origin: null }
    }
  }
}

function* statements(rows: Iterable<Tables['events']>): Iterable<readonly Tables['events'][]> {
  let part: Tables['events'][] = []
  let letters = 0
  for (const row of rows) {
    part.push(row)
    letters += row.data.length
    if (part.length < atOnce.rows && letters < atOnce.letters) continue
    yield part
    part = []
    letters = 0
  }
  if (part.length > 0) yield part
}

/** Each stands at the last event that it caused. */
function commandsOf(meetingId: string, after: number, commits: readonly Commit[]): readonly Tables['commands'][] {
  let seq = after
  return commits.map(({ commandId, bodyHash, events }) => {
    seq += events.length
    return { meeting_id: meetingId, command_id: commandId, body_hash: bodyHash, seq }
  })
}

function logged(rows: readonly Tables['events'][], commits: readonly Commit[]): readonly LoggedEvent[] {
  const sources = commits.flatMap(({ commandId, actor, events }) =>
    events.map((event) => ({ ...event, commandId, actor })),
  )
  return sources.map((source, index) => ({ ...source, seq: rows[index]?.seq ?? 0, hash: rows[index]?.hash ?? '' }))
}
