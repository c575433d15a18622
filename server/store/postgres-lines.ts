import pg from 'pg'
import { numberTypes } from './postgres-types.ts'

/** How long PostgreSQL may take to answer one statement, ms: then the line is ended, and what became of it is not known. @source NOD-1 */
const answerMs = 2_500
/** How long a line may take to come about, and a query to get one, ms. */
const connectMs = 2_000

/** How long PostgreSQL lets a transaction of ours do nothing, ms. @source NOD-1 */
export const idleInTransactionMs = 2_000

/**
 * What PostgreSQL does with a line of ours that does not go on: a node that was stopped, or cut off without a word, holds a
 * row no longer than this.
 * @source NOD-1
 */
const fenced = [
  `idle_in_transaction_session_timeout=${idleInTransactionMs}`,
  'lock_timeout=2000',
  'tcp_keepalives_idle=1',
  'tcp_keepalives_interval=1',
  'tcp_keepalives_count=2',
  'tcp_user_timeout=3000',
]

/** A line on which every statement is answered in time, or the line ends: a half-open one hangs for as long as the system likes. */
class PromptClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has ten overloads; this one hands on whatever it is given.
  override query(...asked: any[]): any {
    const answer: unknown = Reflect.apply(super.query, this, asked)
    if (!(answer instanceof Promise)) return answer
    let isAnswered = false
    // An answer that has come while this process was busy is read first. With a statement under way the driver ends the line
    // itself, without a farewell that would wait behind it.
    const timer = setTimeout(() => setImmediate(() => isAnswered || void this.end().catch(() => undefined)), answerMs)
    const answered = () => {
      isAnswered = true
      clearTimeout(timer)
    }
    answer.then(answered, answered)
    return answer
  }
}

interface Lines {
  readonly max: number
  /** false: statements may take as long as they like, such as a migration or the overwriting of what was erased. */
  readonly isPrompt: boolean
}

/** Lines to one PostgreSQL. One that breaks is replaced with the next query. */
export function openLines(databaseUrl: string, { max, isPrompt }: Lines): pg.Pool {
  const settings = ['synchronous_commit=on', ...(isPrompt ? fenced : [])]
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    connectionTimeoutMillis: connectMs,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    keepAlive: true,
    keepAliveInitialDelayMillis: 1_000,
    types: numberTypes,
    ...(isPrompt ? { Client: PromptClient } : {}),
  })
  // An idle one that breaks tells the pool, one that is lent tells of itself.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
