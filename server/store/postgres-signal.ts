import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type AppendedSignal, createLocalSignal } from './appended-signal.ts'
import type { HeldLogs } from './event-store.ts'
import { openLines } from './postgres-lines.ts'
import type { Tables } from './tables.ts'

/** Losing every hint costs no more than this. */
const pollMs = 500
const reconnectMs = 1_000

/**
 * Hears of what other nodes append: NOTIFY as a hint on a connection of its own, and a look at the heads of the logs that are
 * held, one at a time on another: who is behind is told again with every look, whatever became of the hint.
 * @source NOD-4
 */
export function createPostgresSignal(databaseUrl: string): AppendedSignal {
  const local = createLocalSignal()
  const lookouts = new Set<Lookout>()
  const looks = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: openLines(databaseUrl, { max: 1, isPrompt: true }) }),
  })
  const closing = new AbortController()
  const tailing = lookAgain(looks, lookouts, closing.signal)
  const stopHearing = hear(databaseUrl, local.tell)

  return {
    tell: local.tell,
    listen(listener, held) {
      const unsubscribe = local.listen(listener)
      if (held === undefined) return unsubscribe
      const lookout = { listener, held }
      lookouts.add(lookout)
      return () => {
        lookouts.delete(lookout)
        unsubscribe()
      }
    },
    async close() {
      closing.abort()
      await stopHearing()
      await tailing
      await looks.destroy()
      await local.close()
    },
  }
}

interface Lookout {
  readonly listener: (meetingId: string, headSeq: number) => void
  readonly held: HeldLogs
}

/** Until it is told to end. A database that is away for a while is met again with the next look. */
async function lookAgain(db: Kysely<Tables>, lookouts: ReadonlySet<Lookout>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    for (const lookout of lookouts) await look(db, lookout).catch(() => undefined)
    await pause(pollMs, undefined, { signal }).catch(() => undefined)
  }
}

async function look(db: Kysely<Tables>, { listener, held }: Lookout): Promise<void> {
  const asked = [...held().keys()]
  if (asked.length === 0) return
  const heads = await db.selectFrom('logs').select(['meeting_id', 'seq']).where('meeting_id', 'in', asked).execute()
  const now = held()
  for (const { meeting_id, seq } of heads) if (seq > (now.get(meeting_id) ?? seq)) listener(meeting_id, seq)
}

/** @returns ends it. */
function hear(databaseUrl: string, tell: AppendedSignal['tell']): () => Promise<void> {
  let isClosed = false
  let client: pg.Client | null = null

  const begin = async () => {
    if (isClosed) return
    const fresh = new pg.Client({ connectionString: databaseUrl, keepAlive: true, keepAliveInitialDelayMillis: 1_000 })
    client = fresh
    const again = () => {
      if (client !== fresh) return
      client = null
      if (!isClosed) setTimeout(() => begin().catch(again), reconnectMs).unref()
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
  void begin()

  return async () => {
    isClosed = true
    const last = client
    client = null
    await last?.end().catch(() => undefined)
  }
}
