import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect } from 'kysely'
import { type AppendedSignal, createLocalSignal } from './appended-signal.ts'
import type { HeldLogs } from './event-store.ts'
import type { PostgresEar } from './postgres-ear.ts'
import { openLines } from './postgres-lines.ts'
import type { Tables } from './tables.ts'

/** Losing every hint costs no more than this. */
const pollMs = 500

/**
 * Hears of what other nodes append: NOTIFY as a hint, and a look at the heads of the logs that are
 * held, one at a time on a connection of its own: who is behind is told again with every look, whatever became of the hint.
 * @source NOD-4
 */
export function createPostgresSignal(databaseUrl: string, ear: Pick<PostgresEar, 'on'>): AppendedSignal {
  const local = createLocalSignal()
  const lookouts = new Set<Lookout>()
  const looks = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: openLines(databaseUrl, { max: 1, isPrompt: true }) }),
  })
  const closing = new AbortController()
  const tailing = lookAgain(looks, lookouts, closing.signal)
  ear.on('onehall', (payload) => {
    const [meetingId, seq] = payload.split(':')
    if (meetingId !== undefined && Number.isInteger(Number(seq))) local.tell(meetingId, Number(seq))
  })

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
