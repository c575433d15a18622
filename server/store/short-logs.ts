import { createBreath } from '../kernel/breath.ts'
import { firstHash } from './hash-chain.ts'
import { logContent } from './log-mark.ts'
import type { Marks } from './marks.ts'
import { faultOf } from './row-fault.ts'
import type { Database, Tables } from './tables.ts'

/** Logs of so many rows at most are read many with one statement: of ten thousand planned meetings hardly one has more. */
export const shortRows = 20
export const shortAtOnce = 100

/** Those that do not look sound at once; others may have written meanwhile. */
export async function suspectsAmong(
  db: Database,
  marks: Marks,
  logs: readonly Tables['logs'][],
): Promise<readonly Tables['logs'][]> {
  const ids = logs.map((log) => log.meeting_id)
  const ofLogs = db.selectFrom('events').where('meeting_id', 'in', ids)
  const rows = await ofLogs.selectAll().where('seq', '<=', shortRows).orderBy('meeting_id').orderBy('seq').execute()
  // Asked for last, and beyond what was read: a row behind the end of its log is one that the log knows nothing of.
  const lasts = await ofLogs
    .select(({ fn }) => ['meeting_id', fn.max('seq').as('seq')])
    .groupBy('meeting_id')
    .execute()
  const lastOf = new Map(lasts.map((last) => [last.meeting_id, Number(last.seq)]))
  const ends = await endsOf(rows)
  return logs.filter((log) => {
    const end = ends.get(log.meeting_id) ?? beginning
    const isEnd =
      end.isSound && end.seq === log.seq && end.hash === log.hash && (lastOf.get(log.meeting_id) ?? 0) === log.seq
    return !isEnd || marks.check('log', logContent(log), log.mark) === 'wrong'
  })
}

/** How far a log is sound from its first row on. */
interface End {
  readonly seq: number
  readonly hash: string
  readonly isSound: boolean
}

const beginning: End = { seq: 0, hash: firstHash, isSound: true }

async function endsOf(rows: readonly Tables['events'][]): Promise<ReadonlyMap<string, End>> {
  const breathe = createBreath()
  const ends = new Map<string, End>()
  for (const row of rows) {
    await breathe()
    const { seq, hash, isSound } = ends.get(row.meeting_id) ?? beginning
    const isNext = isSound && faultOf(row, seq + 1, hash) === null
    ends.set(row.meeting_id, { seq: row.seq, hash: row.hash, isSound: isNext })
  }
  return ends
}
