import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { quietRemains, violations } from '../support/proof-checker.ts'
import { type BusyMeeting, busyMeeting } from '../support/proof-meeting.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { type RunningHall, startHall, until } from '../support/running-hall.ts'
import { runProgram } from '../support/system-programs.ts'

const rounds = figure('ONEHALL_TROUBLES', 1)
const seed = figure('ONEHALL_SEED', 1)
const troubleMs = 8_000
const backWithinMs = 30_000
/** Of the volume on which PostgreSQL lies. */
const megabytes = 160

const chance = seeded(seed)
const folder = mkdtempSync(join(tmpdir(), 'onehall-troubles-'))
const volume = join(folder, 'volume')
const filler = join(volume, 'filler')
let postgres: TestPostgres
let databaseUrl: string
const nodes: RunningHall[] = []
let meeting: BusyMeeting

beforeAll(async () => {
  // Whoever PostgreSQL runs as has to be able to enter.
  chmodSync(folder, 0o755)
  mkdirSync(volume)
  runProgram('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', volume])
  postgres = await startPostgres({ within: volume })
  databaseUrl = await postgres.database()
  for (let count = 0; count < 3; count += 1) nodes.push(await startHall({ databaseUrl }))
  const baseOf = (index: number) => nodes[index]?.base ?? ''
  const names = ['first moderator', 'second moderator', 'operator', 'screen', 'attendee', 'observer']
  meeting = await busyMeeting({
    base: baseOf(0),
    prefix: `troubles-${seed}`,
    chance,
    lineOf: (name) => baseOf(names.indexOf(name) % 3),
  })
  await meeting.begin()
}, 120_000)
afterAll(async () => {
  meeting?.close()
  for (const node of nodes) await node.stop()
  await postgres?.stop()
  runProgram('umount', [volume])
  rmSync(folder, { recursive: true, force: true })
})

const isReady = async (node: RunningHall) => (await node.call('GET', '/readyz', null)).status === 200
const areReady = async () => (await Promise.all(nodes.map(isReady))).every(Boolean)

/** Somebody holds the tables, and goes at last. */
async function locked(whileThere: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('begin; lock table logs, events, commands in access exclusive mode')
  await whileThere()
  await client.query('rollback')
  await client.end()
}

/** There is no room left, and then there is some. PostgreSQL itself may have ended of it. */
async function full(whileThere: () => Promise<void>): Promise<void> {
  const file = openSync(filler, 'w')
  for (const size of [2 ** 20, 4_096])
    try {
      for (;;) writeSync(file, Buffer.alloc(size))
    } catch {
      // No room for a part of that size.
    }
  closeSync(file)
  await whileThere()
  rmSync(filler)
  if (!postgres.isRunning) await resumed()
}

/** Those that it has left behind end by themselves; until then nobody may take its place. */
async function withoutPostmaster(whileThere: () => Promise<void>): Promise<void> {
  await postgres.killPostmaster()
  await whileThere()
  await resumed()
}

const resumed = () =>
  until(
    () =>
      postgres.resume().then(
        () => true,
        () => false,
      ),
    backWithinMs,
  )

const troubles = [
  ['its tables are locked', locked],
  ['its volume is full', full],
  ['its postmaster was killed', withoutPostmaster],
] as const

describe(`three nodes on one PostgreSQL, ${rounds} times`, () => {
  it.each(troubles)(
    '[INV-1] [INV-2] [INV-3] [INV-4] [INV-5] [INV-6] [NOD-2] when %s: nothing is acknowledged that is not kept, and all goes on',
    async (what, trouble) => {
      for (let round = 0; round < rounds; round += 1) {
        await until(areReady, backWithinMs)
        let refused = 0
        await trouble(async () => {
          const before = meeting.senders.map(({ commands }) => commands.length)
          const end = performance.now() + troubleMs
          await meeting.talkUntil(() => performance.now() > end)
          const said = meeting.senders.flatMap(({ commands }, index) => commands.slice(before[index]))
          refused = said.filter(({ answers }) => !answers.some(({ ok }) => ok)).length
        })
        expect(refused, 'it was felt (negative control)').toBeGreaterThan(0)
        await until(areReady, backWithinMs)
        await meeting.settle()
        const [first] = nodes
        if (first === undefined) throw new Error('no node')
        const remains = await quietRemains(first.hall.store.events, meeting.meetingId, meeting.clients, backWithinMs)
        const clients = meeting.clients.map(({ record }) => record)
        const commands = meeting.allCommands()
        expect(violations({ remains, commands, clients }), `${what}, round ${round}, seed ${seed}`).toEqual([])
        const shortened = { ...remains, log: remains.log.slice(0, -1) }
        expect(violations({ remains: shortened, commands, clients }), 'a lost event is missed').not.toEqual([])
      }
    },
  )
})
