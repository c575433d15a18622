import pg from 'pg'
import { faultCode } from './fault-code.ts'
import { hostsOf } from './postgres-hosts.ts'

/** How long a server may take to say what it is, ms. */
const probeMs = 2_000
/** Whoever stands between us and PostgreSQL does not know a setting of the line. */
const protocolViolation = '08P01'
/** Sent with a line to see whether it arrives. */
const sent = { name: 'lock_timeout', value: '1999ms' }

/** A PostgreSQL as it is reached: one server, or one of several that are alike, of which one takes writes. */
export interface PostgresPlace {
  /** Where a new line leads now. */
  readonly address: string
  /** A pooler lends lines to it for a transaction at a time: what is set for a line, or held by it, does not last. */
  readonly isPooled: boolean
  /** That server is away, or takes no writes: the others are asked, if there are any. */
  doubt(): void
  /** Called when new lines lead to another server: the old ones are of no use. */
  onMoved(listener: () => void): void
}

/** None of the servers takes writes. */
export class NoPrimaryError extends Error {
  constructor(readonly hosts: readonly string[]) {
    super(`none of these servers of PostgreSQL takes writes: ${hosts.join(', ')}`)
    this.name = 'NoPrimaryError'
  }
}

/** @throws NoPrimaryError, or what the only server throws. @source NOD-25 */
export async function openPostgresPlace(databaseUrl: string): Promise<PostgresPlace> {
  const hosts = hostsOf(databaseUrl) ?? [databaseUrl]
  const listeners = new Set<() => void>()
  let address = await primaryOf(hosts)
  let isSearching = false

  /** While none takes writes there is nowhere to go. */
  const search = async (): Promise<void> => {
    isSearching = true
    const found = await primaryOf(hosts).catch(() => address)
    isSearching = false
    if (found === address) return
    address = found
    for (const listener of listeners) listener()
  }

  return {
    get address() {
      return address
    },
    isPooled: await isPooled(address),
    doubt() {
      if (hosts.length > 1 && !isSearching) void search()
    },
    onMoved: (listener) => void listeners.add(listener),
  }
}

/** The address of one server, for somebody who has one thing to do. @param place a folder is left as it is. */
export async function soleAddress(place: string): Promise<string> {
  const hosts = hostsOf(place)
  return hosts === null ? place : primaryOf(hosts)
}

/** All are asked at the same time; the first in their order that takes writes is it. */
async function primaryOf(hosts: readonly string[]): Promise<string> {
  const [only] = hosts
  if (only !== undefined && hosts.length === 1) return only
  const answers = await Promise.allSettled(hosts.map(takesWrites))
  const index = answers.findIndex((answer) => answer.status === 'fulfilled' && answer.value)
  const found = hosts[index]
  if (found !== undefined) return found
  // What each has against it is the same more often than not: the name of the database, the password.
  const refused = answers.find((answer) => answer.status === 'rejected')
  if (refused !== undefined && answers.every(({ status }) => status === 'rejected')) throw refused.reason
  throw new NoPrimaryError(hosts.map((host) => new URL(host).host))
}

async function takesWrites(address: string): Promise<boolean> {
  const { rows } = await asked(
    new pg.Client({ ...probing(address) }),
    `select current_setting('transaction_read_only') as set`,
  )
  return rows[0]?.set === 'off'
}

/** A setting that is sent with the line is refused by a pooler, or does not arrive. */
async function isPooled(address: string): Promise<boolean> {
  try {
    const client = new pg.Client({ ...probing(address), options: `-c ${sent.name}=${sent.value}` })
    const { rows } = await asked(client, `select current_setting('${sent.name}') as set`)
    return rows[0]?.set !== sent.value
  } catch (error) {
    if (faultCode(error) === protocolViolation) return true
    throw error
  }
}

const probing = (address: string): pg.ClientConfig => ({
  connectionString: address,
  connectionTimeoutMillis: probeMs,
  query_timeout: probeMs,
})

async function asked(client: pg.Client, question: string): Promise<pg.QueryResult<{ set: string }>> {
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await client.query<{ set: string }>(question)
  } finally {
    void client.end().catch(() => undefined)
  }
}
