import { Kysely, PostgresDialect, sql } from 'kysely'
import { createRounds } from '../kernel/rounds.ts'
import type { DatabaseLooks } from './database-looks.ts'
import { openLines } from './postgres-lines.ts'
import type { PostgresPlace } from './postgres-place.ts'
import { createSharedClock, type SharedClock } from './shared-clock.ts'
import type { Database, Tables } from './tables.ts'

/** Losing every hint costs no more than this. */
const pauseMs = 500
/** Before anything is stamped: the first answer on a fresh line is a slow one. */
const firstQuestions = 3

export interface PostgresLooks extends DatabaseLooks {
  readonly databaseNow: () => number
  /** Done with every look from now on; a look is answered when all of them are. @returns ends it. */
  each(work: (db: Database) => Promise<void>): () => void
  /** The next look is due at once. */
  soon(): void
  close(): Promise<void>
}

/** Looks twice a second, one look at a time, on a line of its own. @throws what the database throws when it cannot be reached. */
export async function openPostgresLooks(place: PostgresPlace): Promise<PostgresLooks> {
  const monotonic = () => performance.now()
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: openLines(place, { max: 1, isPrompt: true }) }),
  })
  const clock = createSharedClock(monotonic)
  for (let asked = 0; asked < firstQuestions; asked += 1) await askClock(db, clock)
  const works = new Set<(db: Database) => Promise<void>>()
  let confirmedAt = monotonic()

  /** A database that is away for a while is met again with the next look. */
  const look = async (): Promise<void> => {
    const at = monotonic()
    await askClock(db, clock)
    for (const work of works) await work(db)
    confirmedAt = at
  }
  const rounds = createRounds(pauseMs, () => look().catch(place.doubt))

  return {
    databaseNow: clock.now,
    confirmedAgoMs: () => monotonic() - confirmedAt,
    each(work) {
      works.add(work)
      return () => works.delete(work)
    },
    soon: rounds.soon,
    async close() {
      await rounds.close()
      await db.destroy()
    },
  }
}

async function askClock(db: Database, clock: SharedClock): Promise<void> {
  const sentAt = performance.now()
  const asked = sql<{ now: number }>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`
  const { rows } = await asked.execute(db)
  const shown = rows[0]?.now
  if (shown !== undefined) clock.answered(sentAt, performance.now(), shown)
}
