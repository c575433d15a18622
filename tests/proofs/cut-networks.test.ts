import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../server/store/open-store.ts'
import { type NetworkPlace, networkPlace, placesNetwork, type Side, type Way } from '../support/network-place.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { historyViolations, quietRemains, violations } from '../support/proof-checker.ts'
import { sendByHttp } from '../support/proof-client.ts'
import { type BusyMeeting, busyMeeting } from '../support/proof-meeting.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { newCommandRecord, recordedSend } from '../support/proof-records.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'
import { until } from '../support/running-hall.ts'

const rounds = figure('ONEHALL_CUTS', 1)
const cutMs = figure('ONEHALL_CUT_SECONDS', 8) * 1_000
const lossMs = figure('ONEHALL_LOSS_SECONDS', 45) * 1_000
const seed = figure('ONEHALL_SEED', 1)
/** A page that was cut off for long asks anew after ten seconds without an answer. */
const convergeWithinMs = 20_000
const delayMs = 100

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const folder = mkdtempSync(join(tmpdir(), 'onehall-networks-'))
const places: NetworkPlace[] = []
const servers: ProofServer[] = []
const wires: ProofWire[] = []
let postgres: TestPostgres
let store: Store
const chance = seeded(seed)

const envOf = (place: NetworkPlace | undefined, databaseUrl: string) => {
  const address = new URL(databaseUrl)
  address.hostname = place?.baseAddress ?? ''
  return { DATABASE_URL: address.href, SEAL_KEY_FILE: join(folder, 'seal.key') }
}
let databaseUrl: string
const startNode = async (index: number) => {
  const server = servers[index]
  expect(await server?.start(undefined, 1, envOf(places[index], databaseUrl)), server?.complaints).toBe(true)
}

beforeAll(async () => {
  postgres = await startPostgres({ network: placesNetwork })
  databaseUrl = await postgres.database()
  for (let number = 0; number < 3; number += 1) {
    const place = networkPlace(number)
    places.push(place)
    servers.push(await proofServer(join(folder, `node-${number}`), { behind: place.behind, host: place.address }))
    await startNode(number)
  }
  store = await openStore({ databaseUrl, sealKeyFile: join(folder, 'seal.key') })
}, 300_000)
afterAll(async () => {
  for (const wire of wires) await wire.close()
  for (const server of servers) await server.kill9()
  await store?.close()
  await postgres?.stop()
  for (const place of places) place.remove()
  rmSync(folder, { recursive: true, force: true })
})

const baseOf = (index: number) => servers[index]?.base ?? ''
/** The second node is the one that is cut off: a moderator, a screen and an attendee hang on it. */
const theCutOne = 1
const nodeOf = (name: string) =>
  ['second moderator', 'screen', 'attendee'].includes(name) ? theCutOne : name === 'operator' ? 2 : 0

async function aMeeting(prefix: string, lineOf: (name: string) => string): Promise<BusyMeeting> {
  const meeting = await busyMeeting({ base: baseOf(0), prefix: `${prefix}-${seed}`, chance, lineOf })
  await meeting.begin()
  await until(() => meeting.clients.every(({ seq }) => seq > 1))
  return meeting
}

/** All that was said is settled, everybody is where the log is, and no invariant is broken. */
async function checkAll(meeting: BusyMeeting, what: string): Promise<void> {
  await meeting.settle()
  const remains = await quietRemains(store.events, meeting.meetingId, meeting.clients, convergeWithinMs)
  const clients = meeting.clients.map(({ record }) => record)
  const commands = meeting.allCommands()
  expect(violations({ remains, commands, clients }), `${what}, seed ${seed}`).toEqual([])
  // The last event taken away is missed (negative control).
  expect(violations({ remains: { ...remains, log: remains.log.slice(0, -1) }, commands, clients })).not.toEqual([])
  for (const server of servers) expect(server.isRunning).toBe(true)
}

const cuts = (['base', 'halls'] as const).flatMap((side) =>
  (['both', 'in', 'out'] as const).map((way): readonly [Side, Way] => [side, way]),
)

const faults = [
  ...cuts.map(([side, way]) => ({
    name: `cut off on the side of the ${side} ${way}`,
    begin: () => places[theCutOne]?.cut(side, way),
    end: () => places[theCutOne]?.heal(),
  })),
  { name: 'stopped', begin: () => servers[theCutOne]?.freeze(), end: () => servers[theCutOne]?.thaw() },
]

describe(`three nodes on networks of their own, ${rounds} times`, () => {
  it.each(cuts)('a cut on the side of the %s, %s, is a cut (negative control)', async (side, way) => {
    const place = places[theCutOne]
    const isThere = () =>
      fetch(`${baseOf(theCutOne)}/readyz`, { signal: AbortSignal.timeout(4_000) }).then(
        async (answer) => {
          await answer.text()
          return answer.ok
        },
        () => false,
      )
    await until(isThere, 20_000)
    place?.cut(side, way)
    await until(async () => !(await isThere()), 20_000)
    place?.heal()
    await until(isThere, 20_000)
  })

  it.each(faults)(
    '[INV-1] [INV-2] [INV-3] [INV-4] [INV-5] [INV-6] [NOD-1] [NOD-2] one is $name: nothing is acknowledged there, the others go on, and all are together again',
    async ({ name, begin, end }) => {
      const meeting = await aMeeting(name.replaceAll(' ', '-'), (client) => baseOf(nodeOf(client)))
      for (let round = 0; round < rounds; round += 1) {
        begin()
        const before = meeting.senders.map(({ commands }) => commands.length)
        let isOver = false
        const talk = meeting.talkUntil(() => isOver)
        await pause(cutMs)
        isOver = true
        await talk
        const [first, second] = meeting.senders.map(({ commands }, index) => commands.slice(before[index]))
        expect(
          first?.some(({ answers }) => answers.some(({ ok }) => ok)),
          'the others go on',
        ).toBe(true)
        const acked = second?.filter(({ answers }) => answers.some(({ ok }) => ok))
        expect(acked, 'nothing is acknowledged by the one that is cut off').toEqual([])
        const shown = meeting.clients.flatMap(({ record }) => historyViolations(record))
        expect(shown).toEqual([])
        end()
        await checkAll(meeting, `${name}, round ${round}`)
      }
      meeting.close()
    },
  )

  it('[INV-1] [INV-2] [INV-3] [INV-4] [INV-5] [INV-6] a line whose other end is gone without a word is left by those who hold it', async () => {
    const meeting = await aMeeting('half-open', (name) => baseOf(nodeOf(name)))
    places[theCutOne]?.cut('halls', 'both')
    let isOver = false
    const talk = meeting.talkUntil(() => isOver)
    await servers[theCutOne]?.kill9()
    await startNode(theCutOne)
    isOver = true
    await talk
    places[theCutOne]?.heal()
    await checkAll(meeting, 'half-open')
    meeting.close()
  })

  it(`[INV-1] [INV-2] [INV-3] [INV-4] [INV-5] [INV-6] 30 % of the packets lost each way and 200 ms there and back, for ${lossMs / 1_000} s: slower, never wrong`, async () => {
    const lines: string[] = []
    for (const server of servers) {
      const { port, hostname: host } = new URL(server.base)
      const wire = await proofWire(Number(port), { host, delayMs })
      wires.push(wire)
      lines.push(wire.base)
    }
    const meeting = await aMeeting('loss', (name) => lines[nodeOf(name)] ?? '')
    for (const place of places) place.lose('halls', 30)
    const took: number[] = []
    const [, second] = meeting.senders
    const end = performance.now() + lossMs
    const talk = meeting.talkUntil(() => performance.now() > end)
    while (second !== undefined && performance.now() < end) {
      const data = { to: ['b1'], text: `notice ${took.length}`, level: 'info' }
      const command = newCommandRecord(`timed-${seed}-${took.length}`, 'notices.send', data)
      second.commands.push(command)
      const begun = performance.now()
      // Again under its id until there is an answer, as a page does.
      while (!command.answers.some(({ ok }) => ok) && performance.now() < end + convergeWithinMs)
        await recordedSend(command, () =>
          second.client.socket.connected
            ? second.client.send(command)
            : sendByHttp(second.line, second.token, meeting.meetingId, command),
        )
      took.push(performance.now() - begun)
      await pause(500)
    }
    await talk
    const lost = places.reduce((sum, place) => sum + place.lost(), 0)
    for (const place of places) place.heal()
    await checkAll(meeting, 'loss')
    meeting.close()
    const sorted = took.toSorted((one, other) => one - other)
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
    console.info(
      `${lost} packets lost, ${took.length} commands timed: half within ${Math.round(at(0.5))} ms, 95 % within ${Math.round(at(0.95))} ms`,
    )
    expect(lost, 'packets were lost').toBeGreaterThan(100)
    expect(at(0.5)).toBeLessThanOrEqual(500)
    expect(at(0.95)).toBeLessThanOrEqual(4_000)
  })
})
