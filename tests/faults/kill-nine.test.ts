import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { FaultPoint } from '../../server/store/fault-points.ts'
import { historyViolations, remainsOf, violations } from '../support/proof-checker.ts'
import { askAgain } from '../support/proof-client.ts'
import { type BusyMeeting, busyMeeting, newMeeting } from '../support/proof-meeting.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { isOpen } from '../support/proof-records.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { until } from '../support/running-hall.ts'
import { wholeLog } from '../support/whole-log.ts'

const rounds = figure('ONEHALL_ROUNDS', 60)
const seed = figure('ONEHALL_SEED', 20_250_217)
/** The log is read and checked as a whole after so many rounds; its end after each. */
const fullCheckEvery = 20

type Fault = FaultPoint | 'at random'
const faults: readonly Fault[] = [
  'at random',
  'before-begin',
  'after-insert',
  'before-commit',
  'after-commit',
  'after-ack',
  'in-snapshot',
]

const folders: string[] = []
const servers: ProofServer[] = []
const meetings: BusyMeeting[] = []
afterAll(async () => {
  for (const meeting of meetings) meeting.close()
  for (const server of servers) await server.kill9()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function newServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-kill-'))
  const server = await proofServer(dataDir)
  folders.push(dataDir)
  servers.push(server)
  return { server, dataDir }
}

async function theMeeting() {
  const chance = seeded(seed)
  const { server, dataDir } = await newServer()
  await server.start()
  const { base } = server
  const meeting = await busyMeeting({ base, prefix: `kill-${seed}`, chance })
  meetings.push(meeting)
  const { senders, clients, meetingId, staffToken } = meeting

  return {
    ...meeting,
    server,
    dataDir,
    chance,
    /** Of late: those that are looked at after each round. */
    recent: (count: number) => senders.flatMap(({ commands }) => commands.slice(-count)),
    /** All unknown ones again, then new ones, some of them twice at once, until the server dies or enough was said. */
    async talk(count: number) {
      await Promise.all(
        senders.map(async (sender) => {
          for (const command of sender.commands.slice(-20).filter(isOpen)) await meeting.sendOnce(sender, command)
          for (let said = 0; said < count && server.isRunning; said += 1) {
            const command = meeting.newCommand(sender)
            const times = chance.isOneIn(4) ? 2 : 1
            await Promise.all(Array.from({ length: times }, () => meeting.sendOnce(sender, command)))
            if (isOpen(command)) await meeting.sendOnce(sender, command)
          }
        }),
      )
    },
    /**
     * Over HTTP, right after a start: nothing that was acked or seen is missing.
     * @returns false when the server died before it could answer: what it does of itself for those who are gone meets the fault point, too.
     */
    async checkEnd(): Promise<boolean> {
      const highest = Math.max(...clients.map(({ seq }) => seq))
      const answers = this.recent(30).flatMap((command) => command.answers)
      const seqs = answers.flatMap((answer) => (answer.ok ? [answer.seq] : []))
      const headers = { authorization: `Bearer ${staffToken}` }
      const log = await wholeLog<{ seq: number }>(async (after) =>
        (await askAgain(`${base}/api/meetings/${meetingId}/events?after=${after}`, { headers })).json(),
      ).catch(async (error: unknown) => {
        if ((await Promise.race([server.ended, soon(500)])) === 'SIGKILL') return null
        throw error
      })
      if (log === null) return false
      const { upTo, events } = log
      expect(upTo, 'INV-1 and INV-6: what was acked or seen has survived').toBeGreaterThanOrEqual(
        Math.max(highest, ...seqs),
      )
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: upTo }, (_, index) => index + 1))
      expect(clients.flatMap(({ record }) => historyViolations(record))).toEqual([])
      return true
    },
  }
}

const soon = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))

async function dieAt(fault: Fault, meeting: Awaited<ReturnType<typeof theMeeting>>): Promise<boolean> {
  const { server, chance } = meeting
  if (fault === 'at random') {
    const timer = setTimeout(() => void server.kill9(), chance.whole(5, 150))
    await meeting.talk(60)
    clearTimeout(timer)
    await server.kill9()
    return true
  }
  await meeting.talk(4)
  const end = fault === 'in-snapshot' ? server.stop() : server.ended
  const diedItself = (await Promise.race([end, soon(500)])) === 'SIGKILL'
  await server.kill9()
  return diedItself
}

it(`[INV-1] [INV-2] [INV-3] [INV-4] [INV-5] [INV-6] [INV-9] loses and doubles nothing when it is killed ${rounds} times, at random and at every point of a commit and a snapshot`, {
  timeout: 60_000 + rounds * 10_000,
}, async () => {
  const meeting = await theMeeting()
  const { server, chance, dataDir, meetingId } = meeting
  await meeting.begin()
  await server.kill9()
  const deaths = new Map<Fault, number>()
  for (let round = 0; round < rounds; round += 1) {
    const fault = faults[round % faults.length] ?? 'at random'
    const hit = fault === 'in-snapshot' ? 1 : chance.whole(1, 5)
    expect(await server.start(fault === 'at random' ? undefined : fault, hit), server.complaints).toBe(true)
    const isUp = await meeting.checkEnd()
    if (!isUp || (await dieAt(fault, meeting))) deaths.set(fault, (deaths.get(fault) ?? 0) + 1)
    if (round % fullCheckEvery === fullCheckEvery - 1) {
      const remains = await remainsOf(dataDir, meetingId)
      expect(violations({ remains, commands: meeting.allCommands() }), `round ${round}, seed ${seed}`).toEqual([])
    }
  }
  for (const fault of faults.slice(0, Math.min(rounds, faults.length)))
    expect(deaths.get(fault) ?? 0, `deaths ${fault}`).toBeGreaterThan(0)

  expect(await server.start(), server.complaints).toBe(true)
  await meeting.talk(1)
  await meeting.settle()
  const head = await remainingHead(server.base, meetingId, meeting.staffToken)
  // How soon is measured elsewhere: here, that they come.
  await until(() => meeting.clients.every(({ seq }) => seq === head), 30_000)
  meeting.close()
  expect(await server.stop(), server.complaints).toBe(0)
  const remains = await remainsOf(dataDir, meetingId)
  const records = meeting.clients.map(({ record }) => record)
  expect(violations({ remains, commands: meeting.allCommands(), clients: records })).toEqual([])
  expect(meeting.allCommands().filter(isOpen)).toEqual([])
  expect(remains.snapshot?.seq, 'INV-9 was tried on a real snapshot').toBe(remains.head.seq)
  const resent = meeting.allCommands().filter(({ unknown }) => unknown > 0).length
  console.info(
    `${rounds} rounds, ${meeting.allCommands().length} commands, ${resent} of unknown end, ${remains.log.length} events; deaths: ${JSON.stringify(Object.fromEntries(deaths))}; 0 lost, 0 doubled`,
  )
})

async function remainingHead(base: string, meetingId: string, token: string): Promise<number> {
  const response = await askAgain(`${base}/api/meetings/${meetingId}/state`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return ((await response.json()) as { seq: number }).seq
}

it('starts again in a folder in which it was killed at its very first migration', async () => {
  const { server } = await newServer()
  expect(await server.start('in-migration')).toBe(false)
  expect(await server.ended).toBe('SIGKILL')
  expect(await server.start(), server.complaints).toBe(true)
  const { meetingId } = await newMeeting(server.base)
  expect(meetingId).toMatch(/./u)
  expect(await server.stop()).toBe(0)
})
