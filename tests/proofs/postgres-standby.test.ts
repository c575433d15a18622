import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAt, type Standby, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { quietRemains, violations } from '../support/proof-checker.ts'
import { type BusyMeeting, busyMeeting } from '../support/proof-meeting.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'
import { type RunningHall, startHall, until } from '../support/running-hall.ts'

const rounds = figure('ONEHALL_STANDBYS', 1)
const seed = figure('ONEHALL_SEED', 1)
const troubleMs = 8_000
const backWithinMs = 30_000
const askEveryMs = 100

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let postgres: TestPostgres
let standby: Standby
/** By which the standby follows, and by which the second node reaches the primary. */
let followed: ProofWire
let reached: ProofWire
let direct: string
let meeting: BusyMeeting
const nodes: RunningHall[] = []

beforeAll(async () => {
  postgres = await startPostgres()
  direct = await postgres.database()
  followed = await proofWire(postgres.port)
  reached = await proofWire(postgres.port)
  standby = await postgres.standby(Number(new URL(followed.base).port))
  await askAt(direct, postgres.port, `alter system set synchronous_standby_names = '*'`, 'select pg_reload_conf()')
  for (let index = 0; index < 3; index += 1) {
    const primary = index === 1 ? new URL(reached.base).host : `127.0.0.1:${postgres.port}`
    const hosts = direct.replace(`127.0.0.1:${postgres.port}`, `127.0.0.1:${standby.port},${primary}`)
    nodes.push(await startHall({ databaseUrl: `${hosts}?target_session_attrs=read-write` }))
  }
  const names = ['first moderator', 'second moderator', 'operator', 'screen', 'attendee', 'observer']
  const lineOf = (name: string) => nodes[names.indexOf(name) % 3]?.base ?? ''
  meeting = await busyMeeting({ base: lineOf('observer'), prefix: `standby-${seed}`, chance: seeded(seed), lineOf })
  await meeting.begin()
}, 120_000)
afterAll(async () => {
  meeting?.close()
  for (const wire of [followed, reached]) wire?.heal()
  for (const node of nodes) await node.stop()
  await standby?.stop()
  await postgres?.stop()
  for (const wire of [followed, reached]) await wire?.close()
})

const areReady = async () =>
  (await Promise.all(nodes.map(async (node) => (await node.call('GET', '/readyz', null)).status === 200))).every(
    Boolean,
  )

/** Commits wait for a standby that does not answer; everybody goes on talking. @returns how many were acknowledged meanwhile. */
async function talkWhileItWaits(meanwhile: () => Promise<void>): Promise<number> {
  await until(areReady, backWithinMs)
  followed.stall()
  const before = meeting.senders.map(({ commands }) => commands.length)
  const end = performance.now() + troubleMs
  const talk = meeting.talkUntil(() => performance.now() > end)
  while (performance.now() < end) {
    await meanwhile()
    await pause(askEveryMs)
  }
  await talk
  const said = meeting.senders.flatMap(({ commands }, index) => commands.slice(before[index]))
  expect(said.length).toBeGreaterThan(0)
  return said.filter(({ answers }) => answers.some(({ ok }) => ok)).length
}

/** Of what was said so far, and of what clients saw under the epoch that holds now. */
async function check(what: string): Promise<void> {
  await until(areReady, backWithinMs)
  await meeting.settle()
  const [first] = nodes
  if (first === undefined) throw new Error('no node')
  const remains = await quietRemains(first.hall.store.events, meeting.meetingId, meeting.clients, backWithinMs)
  const clients = meeting.clients.map(({ record }) => ({
    ...record,
    events: record.events.filter(({ epoch }) => epoch === remains.head.epoch),
  }))
  const commands = meeting.allCommands()
  expect(violations({ remains, commands, clients }), `${what}, seed ${seed}`).toEqual([])
  const shortened = { ...remains, log: remains.log.slice(0, -1) }
  expect(violations({ remains: shortened, commands, clients }), 'a lost event is missed').not.toEqual([])
}

/** Both leave what was committed on the primary alone. */
const endWaiting = (by: 'pg_cancel_backend' | 'pg_terminate_backend') => () =>
  askAt(direct, postgres.port, `select ${by}(pid) from pg_stat_activity where wait_event = 'SyncRep'`)

const troubles = [
  ['the standby does not answer', async () => undefined],
  ['a commit that waits for it is cancelled', endWaiting('pg_cancel_backend')],
  ['the backend of a commit that waits for it is ended', endWaiting('pg_terminate_backend')],
  ['the line of a node is cut while it waits', async () => reached.stall()],
] as const

describe(`three nodes on a PostgreSQL whose commits wait for a standby, ${rounds} times`, () => {
  it.each(troubles)(
    '[INV-1] [INV-2] [INV-3] [INV-4] [NOD-2] when %s, nothing is acknowledged, and all goes on with it',
    async (what, meanwhile) => {
      for (let round = 0; round < rounds; round += 1) {
        expect(await talkWhileItWaits(meanwhile), 'nothing is acknowledged').toBe(0)
        for (const wire of [followed, reached]) wire.heal()
        await check(`${what}, round ${round}`)
      }
    },
  )

  it('acknowledges without one that has to be waited for (negative control)', async () => {
    await askAt(direct, postgres.port, `alter system set synchronous_standby_names = ''`, 'select pg_reload_conf()')
    expect(await talkWhileItWaits(async () => undefined)).toBeGreaterThan(0)
    followed.heal()
    await askAt(direct, postgres.port, `alter system set synchronous_standby_names = '*'`, 'select pg_reload_conf()')
    await check('without')
  })

  it('[INV-1] [INV-2] [INV-3] [INV-4] [NOD-5] [NOD-25] what was committed on a primary alone that is lost was never acknowledged; the standby goes on without it', async () => {
    expect(await talkWhileItWaits(endWaiting('pg_cancel_backend'))).toBe(0)
    await postgres.halt()
    followed.cut()
    await askAt(direct, standby.port, `alter system set synchronous_standby_names = ''`, 'select pg_promote()')
    await check('failover')
  })
})
