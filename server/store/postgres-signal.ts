import pg from 'pg'
import { type AppendedSignal, createLocalSignal } from './appended-signal.ts'
import type { Database } from './tables.ts'

/** Losing every hint costs no more than this. */
const pollMs = 500
const reconnectMs = 1_000

/**
 * Hears of what other nodes append: NOTIFY as a hint on a connection of its own, and a look at the heads twice a
 * second, in case that a hint was lost.
 */
export function createPostgresSignal(db: Database, databaseUrl: string): AppendedSignal {
  const local = createLocalSignal()
  const heads = new Map<string, number>()
  let isClosed = false
  let client: pg.Client | null = null

  const tell = (meetingId: string, headSeq: number) => {
    if ((heads.get(meetingId) ?? -1) >= headSeq) return
    heads.set(meetingId, headSeq)
    local.tell(meetingId, headSeq)
  }

  const poll = async () => {
    const rows = await db.selectFrom('logs').select(['meeting_id', 'seq']).execute()
    for (const row of rows) tell(row.meeting_id, row.seq)
  }
  // A database that is away for a while is met again with the next look.
  const timer = setInterval(() => poll().catch(() => undefined), pollMs)

  const hear = async () => {
    if (isClosed) return
    const fresh = new pg.Client({ connectionString: databaseUrl })
    client = fresh
    const again = () => {
      if (client !== fresh) return
      client = null
      if (!isClosed) setTimeout(() => hear().catch(again), reconnectMs).unref()
    }
    fresh.on('error', again)
    fresh.on('end', again)
    fresh.on('notification', ({ payload }) => {
      const [meetingId, seq] = (payload ?? '').split(':')
      if (meetingId !== undefined && Number.isInteger(Number(seq))) tell(meetingId, Number(seq))
    })
    await fresh.connect().catch(again)
    if (client === fresh) await fresh.query('listen onehall').catch(again)
  }
  void hear()

  return {
    ...local,
    tell,
    async close() {
      isClosed = true
      clearInterval(timer)
      const last = client
      client = null
      await last?.end().catch(() => undefined)
      await local.close()
    },
  }
}
