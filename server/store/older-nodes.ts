import { setTimeout as sleep } from 'node:timers/promises'
import { PostgresAdapter, sql } from 'kysely'
import { databaseNow, goneAfterMs } from './node-store.ts'
import type { Database } from './tables.ts'

/** How often it is looked whether they go on, ms. */
const lookEveryMs = 250

/** Nodes run whose program does not know how two versions work side by side. */
export class OlderNodesError extends Error {
  constructor() {
    super('nodes of an older program are running, which cannot work beside this one')
    this.name = 'OlderNodesError'
  }
}

/**
 * Before the tables are changed so that those cannot go on.
 * @param tables there are.
 * @throws OlderNodesError
 * @source NOD-32
 */
export async function assertNoOlderNodes(db: Database, tables: readonly string[]): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return
  if (!tables.includes('nodes') || tables.includes('event_form')) return
  const first = await beats(db)
  // One that has ended without a word is heard of no more; one that lives says so once a second.
  for (let now = first; now.size > 0; now = await beats(db)) {
    if ([...now].some(([node, at]) => first.get(node) !== at)) throw new OlderNodesError()
    await sleep(lookEveryMs)
  }
}

async function beats(db: Database): Promise<ReadonlyMap<string, number>> {
  const query = db.selectFrom('nodes').select(['node_id', 'beat_at'])
  const rows = await query.where('beat_at', '>', sql<number>`${databaseNow} - ${goneAfterMs}`).execute()
  return new Map(rows.map(({ node_id, beat_at }) => [node_id, beat_at]))
}
