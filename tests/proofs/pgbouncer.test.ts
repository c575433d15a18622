import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { backOffMs } from '../../client/connection/back-off.ts'
import { startFault } from '../../server/start-fault.ts'
import { openStore, PooledListenError } from '../../server/store/open-store.ts'
import { NotDurableError } from '../../server/store/postgres-lines.ts'
import { openPostgresPlace } from '../../server/store/postgres-place.ts'
import { startPgbouncer } from '../support/pgbouncer.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { readRemains, violations } from '../support/proof-checker.ts'
import { sendByHttp } from '../support/proof-client.ts'
import { type CommandRecord, newCommandRecord, recordedSend } from '../support/proof-records.ts'
import { connect, type RunningHall, startHall, until } from '../support/running-hall.ts'

type Pgbouncer = Awaited<ReturnType<typeof startPgbouncer>>

/** As long as a page waits for an answer. */
const pageWaitsMs = 8_000

/**
 * Again under its id until there is an answer, and no sooner than a page: sixty that give up after three seconds and come back at once, all
 * of them, keep a slow machine from answering any.
 */
async function acked(hall: RunningHall | undefined, token: string, meetingId: string, command: CommandRecord) {
  const { base = '' } = hall ?? {}
  const send = () => sendByHttp(base, token, meetingId, command, pageWaitsMs)
  for (let attempt = 0; (await recordedSend(command, send))?.ok !== true; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, backOffMs(attempt, Math.random())))
}

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

/** As it comes, and where it lets settings of a line pass without a word and forgets them. */
describe.each([
  ['as it comes', ''],
  ['that drops what it does not know', 'ignore_startup_parameters = options'],
])('behind a PgBouncer in transaction mode, %s', (_, settings) => {
  let direct: string
  let pooler: Pgbouncer
  beforeAll(async () => {
    direct = await postgres.database()
    pooler = await startPgbouncer(direct, settings)
  })
  afterAll(() => pooler?.stop())

  it.each([
    ['with an address past it', true],
    ['without', false],
  ])('[NOD-26] [INV-1] [INV-2] [INV-3] two nodes hold a meeting together, %s', async (_with, hasListen) => {
    const env = hasListen ? { DATABASE_LISTEN_URL: direct } : {}
    const halls: RunningHall[] = []
    for (let count = 0; count < 2; count += 1) halls.push(await startHall({ databaseUrl: pooler.databaseUrl, env }))
    onTestFinished(() => Promise.all(halls.map((hall) => hall.stop())).then(() => undefined))
    const [one, two] = halls as [RunningHall, RunningHall]
    const { meetingId, tokenOf } = await one.createMeeting()
    const token = tokenOf('moderator')
    const screen = connect(two.base, { token: tokenOf('screen', 'b1'), meetingId })
    await until(() => screen.state !== null)
    const commands = Array.from({ length: 60 }, (_, index) =>
      newCommandRecord(`${hasListen}-${index}`, 'notices.send', { to: 'all', text: `notice ${index}`, level: 'info' }),
    )
    await Promise.all(commands.map((command, index) => acked(halls[index % 2], token, meetingId, command)))
    await until(() => screen.state?.notices.length === commands.length)
    const remains = await readRemains(one.hall.deps.events, meetingId)
    expect(violations({ remains, commands })).toEqual([])
    await until(() => halls.every(({ hall }) => hall.nodes.others === 1))
    expect(halls.filter(({ hall }) => hall.duty.isOurs).length).toBe(1)
    for (const hall of halls) expect((await hall.call('GET', '/readyz', null)).status).toBe(200)
    screen.close()
    for (const hall of halls) expect(hall.errors).toEqual([])
  })

  it('[NOD-26] knows that there is one, and does not hear behind it', async () => {
    expect((await openPostgresPlace(pooler.databaseUrl)).isPooled).toBe(true)
    expect((await openPostgresPlace(direct)).isPooled).toBe(false)
    const opened = openStore({ databaseUrl: pooler.databaseUrl, listenUrl: pooler.databaseUrl })
    await expect(opened).rejects.toBeInstanceOf(PooledListenError)
  })

  it('[NOD-26] starts on nothing that acknowledges before it is on the disk', async () => {
    const client = new Client({ connectionString: direct })
    await client.connect()
    onTestFinished(() => client.end())
    const name = new URL(direct).pathname.slice(1)
    const others =
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()'
    await client.query(`alter database ${name} set synchronous_commit = off`)
    await client.query(others, [name])
    // A line that the pooler has kept from before is one of before.
    await until(async () => {
      const opened = await openStore({ databaseUrl: pooler.databaseUrl }).catch((error: unknown) => error)
      if (opened instanceof Error) return opened instanceof NotDurableError
      throw new Error('a store was opened')
    })
    await client.query(`alter database ${name} reset synchronous_commit`)
  })
})

describe('behind a PgBouncer in session mode', () => {
  const inSessions = (lines: number) => `pool_mode = session\ndefault_pool_size = ${lines}`

  it('[NOD-26] [INV-1] [INV-2] [INV-3] two nodes hold a meeting together, where it has a line for each of theirs', async () => {
    const pooler = await startPgbouncer(await postgres.database(), inSessions(30))
    onTestFinished(() => pooler.stop())
    const { databaseUrl } = pooler
    const halls = [await startHall({ databaseUrl }), await startHall({ databaseUrl })]
    onTestFinished(() => Promise.all(halls.map((hall) => hall.stop())).then(() => undefined))
    const [one] = halls as [RunningHall]
    const { meetingId, tokenOf } = await one.createMeeting()
    const commands = Array.from({ length: 60 }, (_, index) =>
      newCommandRecord(`session-${index}`, 'notices.send', { to: 'all', text: `notice ${index}`, level: 'info' }),
    )
    const token = tokenOf('moderator')
    await Promise.all(commands.map((command, index) => acked(halls[index % 2], token, meetingId, command)))
    const remains = await readRemains(one.hall.deps.events, meetingId)
    expect(violations({ remains, commands })).toEqual([])
    await until(() => halls.some(({ hall }) => hall.duty.isOurs))
    for (const hall of halls) expect(hall.errors).toEqual([])
  })

  it('[NOD-26] none starts where it has not, and says what to set', async () => {
    const pooler = await startPgbouncer(await postgres.database(), inSessions(6))
    onTestFinished(() => pooler.stop())
    const fault = await startHall({ databaseUrl: pooler.databaseUrl }).catch((error: unknown) => startFault(error))
    expect(fault).toContain('lends 6 lines at the same time, a node needs 14')
    expect(fault).toContain('pool_mode = transaction')
  })
})
