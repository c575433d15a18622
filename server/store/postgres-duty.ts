import type pg from 'pg'
import { createRounds } from '../kernel/rounds.ts'
import type { Duty } from './duty.ts'
import { idleInTransactionMs, openLines } from './postgres-lines.ts'
import type { PostgresPlace } from './postgres-place.ts'

/** So often it is asked for, and held; well below what PostgreSQL lets a transaction idle, ms. */
const asksEveryMs = 500
/** Of all the locks of a database, the one that is ours. */
const lock = 7_031_826
/** Without a parameter: what such a question reads by would stay until the next one, and keep dead rows from being cleaned away. */
const question = `select pg_try_advisory_xact_lock(${lock}) as ours`

/**
 * A lock of a transaction that stays open, and in which it is asked for twice a second: whoever has it keeps it, whoever has it not gets it once
 * it is free. A node that is killed, stopped or cut off gives it back with its transaction, which PostgreSQL ends after two
 * seconds of silence. Nothing is read or written in it, so that it keeps neither rows nor tables from anybody, and it needs no session of its own.
 * @source NOD-24
 */
export function openPostgresDuty(place: PostgresPlace): Duty {
  const pool = openLines(place, { max: 1, isPrompt: true })
  const listeners = new Set<(isOurs: boolean) => void>()
  let line: pg.PoolClient | null = null
  /** When the answer was asked for by which it is ours, by the monotonic clock; null: it is not. */
  let grantedAt: number | null = null
  let rounds: ReturnType<typeof createRounds> | null = null

  const become = (at: number | null) => {
    const isNew = (at === null) !== (grantedAt === null)
    grantedAt = at
    if (isNew) for (const listener of listeners) listener(at !== null)
  }
  const leave = () => {
    line?.release(true)
    line = null
    become(null)
  }
  const ask = async (): Promise<void> => {
    if (line === null) {
      line = await pool.connect()
      await line.query('begin')
    }
    const at = performance.now()
    const { rows } = await line.query<{ ours: boolean }>(question)
    become(rows[0]?.ours === true ? at : null)
  }

  return {
    get isOurs() {
      return grantedAt !== null && performance.now() - grantedAt < idleInTransactionMs
    },
    onChanged: (listener) => void listeners.add(listener),
    begin() {
      rounds = createRounds(asksEveryMs, () => ask().catch(leave))
    },
    async close() {
      await rounds?.close()
      leave()
      await pool.end()
    },
  }
}
