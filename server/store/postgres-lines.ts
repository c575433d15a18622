import pg from 'pg'
import { faultCode } from './fault-code.ts'
import type { PostgresPlace } from './postgres-place.ts'
import { numberTypes } from './postgres-types.ts'

/** How long PostgreSQL may take to answer one statement, ms: then the line is ended, and what became of it is not known. @source NOD-1 */
const answerMs = 2_500
/** How long a line may take to come about, and a query to get one, ms. */
const connectMs = 2_000

/** How long PostgreSQL lets a transaction of ours do nothing, ms. @source NOD-1 */
export const idleInTransactionMs = 2_000

type Settings = Readonly<Record<string, string | number>>

/** What is acknowledged is on the disk. */
const durable: Settings = { synchronous_commit: 'on' }

/**
 * What PostgreSQL does with a transaction of ours that does not go on: a node that was stopped, or cut off without a word, holds a
 * row no longer than this.
 * @source NOD-1
 */
const fenced: Settings = { idle_in_transaction_session_timeout: idleInTransactionMs, lock_timeout: 2_000 }

/** How it notices that the other end of a line is gone. Behind a pooler the line is the pooler's. */
const watched: Settings = {
  tcp_keepalives_idle: 1,
  tcp_keepalives_interval: 1,
  tcp_keepalives_count: 2,
  tcp_user_timeout: 3_000,
}

/** What `synchronous_commit` may be: whatever waits for our own disk, and for that of a standby where one is asked for. */
const durableCommits: readonly unknown[] = ['on', 'remote_apply']

/** PostgreSQL was told to acknowledge what may be lost yet. */
export class NotDurableError extends Error {
  constructor(readonly synchronousCommit: unknown) {
    super(`synchronous_commit is ${synchronousCommit}`)
    this.name = 'NotDurableError'
  }
}

interface Lines {
  readonly max: number
  /** false: statements may take as long as they like, such as a migration or the overwriting of what was erased. */
  readonly isPrompt: boolean
}

/**
 * A commit that PostgreSQL says it has made, but not as it was asked to: whoever ended its wait for the standby was told so. What it wrote
 * is in the database, and may be lost with a failover.
 */
class DoubtfulCommitError extends Error {
  constructor(readonly code: string) {
    super('PostgreSQL has answered with a warning')
    this.name = 'DoubtfulCommitError'
  }
}

/** Codes of warnings by which a commit is in doubt: any, and that the line is ended. */
const doubtful = /^(?:01\w{3}|57P01)$/u

/** Lines to one PostgreSQL. One that breaks is replaced with the next query. @source NOD-1 @source NOD-25 @source NOD-26 */
export function openLines(place: PostgresPlace, { max, isPrompt }: Lines): pg.Pool {
  const perTransaction: Settings = { ...durable, ...(isPrompt ? fenced : {}) }
  const perLine: Settings = { ...perTransaction, ...(isPrompt ? watched : {}) }
  const open = new Set<pg.Client>()
  const pool = new pg.Pool({
    max,
    connectionTimeoutMillis: connectMs,
    ...(place.isPooled ? {} : { options: entriesOf(perLine, (name, value) => `-c ${name}=${value}`).join(' ') }),
    keepAlive: true,
    keepAliveInitialDelayMillis: 1_000,
    types: numberTypes,
    Client: lineTo(place, {
      open,
      isPrompt,
      begun: place.isPooled
        ? entriesOf(perTransaction, (name, value) => `; set local ${name} = '${value}'`).join('')
        : '',
    }),
    onConnect: assertDurable,
  })
  // An idle one that breaks tells the pool, one that is lent tells of itself.
  pool.on('error', () => undefined)
  place.onMoved(() => {
    // Cut, not ended: of the end of a line that it was asked to end before it came about, the driver tells nobody who waits for it.
    for (const client of open) client.connection.stream.destroy()
  })
  return pool
}

const entriesOf = (settings: Settings, say: (name: string, value: string | number) => string) =>
  Object.entries(settings).map(([name, value]) => say(name, value))

/** With a statement under way the driver ends the line itself, without a farewell that would wait behind it. */
const endLine = (client: pg.Client): void => void client.end().catch(() => undefined)

/** Statements that are no transaction go by what the database, or its pooler, was told. @throws NotDurableError */
async function assertDurable(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ set: string }>(`select current_setting('synchronous_commit') as set`)
  if (!durableCommits.includes(rows[0]?.set)) throw new NotDurableError(rows[0]?.set)
}

interface LineKind {
  /** Every line, while it is there. */
  readonly open: Set<pg.Client>
  readonly isPrompt: boolean
  /** Said with the beginning of a transaction, in the same message. */
  readonly begun: string
}

const begins = /^(?:begin|start transaction)\b/u
/** A transaction that takes no writes. */
const readOnly = '25006'

/** A line to wherever the place is when it is opened. */
function lineTo(place: PostgresPlace, { open, isPrompt, begun }: LineKind): typeof pg.Client {
  return class extends pg.Client {
    private warned: string | null = null

    constructor(config?: pg.ClientConfig) {
      super({ ...config, connectionString: place.address })
      this.on('error', () => undefined)
      this.on('notice', ({ code = '' }) => {
        if (doubtful.test(code)) this.warned = code
      })
      open.add(this)
      this.once('end', () => open.delete(this))
    }

    // biome-ignore lint/suspicious/noExplicitAny: the driver's own signature has ten overloads; this one hands on whatever it is given.
    override query(...asked: any[]): any {
      const [text, ...more] = asked
      const said = typeof text === 'string' && begins.test(text) ? [text + begun, ...more] : asked
      this.warned = null
      const answer: unknown = Reflect.apply(super.query, this, said)
      if (!(answer instanceof Promise)) return answer
      let isAnswered = false
      // An answer that has come while this process was busy is read first: a half-open line hangs for as long as the system likes.
      const timer = isPrompt ? setTimeout(() => setImmediate(() => isAnswered || endLine(this)), answerMs) : undefined
      const answered = () => {
        isAnswered = true
        clearTimeout(timer)
      }
      return answer.then(
        (result) => {
          answered()
          if (this.warned !== null) throw new DoubtfulCommitError(this.warned)
          return result
        },
        (error) => {
          answered()
          if (faultCode(error) === readOnly) place.doubt()
          throw error
        },
      )
    }
  }
}
