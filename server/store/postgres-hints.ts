import { sql } from 'kysely'
import type { Database } from './tables.ts'

/**
 * Tells other nodes what was appended, after the commit and beside it: with a NOTIFY in it, every commit of the database would wait for the
 * sync of the one before. What is appended while one is under way is told together. One that is lost is made up for by looking.
 * @source NOD-4
 */
export function createPostgresHints(db: Database) {
  const waiting = new Map<string, number>()
  let isSaying = false

  const say = async (): Promise<void> => {
    while (waiting.size > 0) {
      const hints = [...waiting].map(([logId, seq]) => `${logId}:${seq}`)
      waiting.clear()
      await sql`select pg_notify('onehall', hint) from unnest(${hints}::text[]) as hint`.execute(db)
    }
  }

  return {
    tell(logId: string, seq: number): void {
      waiting.set(logId, seq)
      if (isSaying) return
      isSaying = true
      const said = () => {
        isSaying = false
      }
      say().then(said, said)
    },
  }
}

export type PostgresHints = ReturnType<typeof createPostgresHints>
