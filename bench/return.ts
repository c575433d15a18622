// `npx tsx bench/return.ts [sockets]`: see bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { balance } from '../tests/support/balancer.ts'
import { startPostgres } from '../tests/support/postgres.ts'
import { openMeeting } from './fanout/meeting.ts'
import { projectFolder } from './fanout/options.ts'
import type { Child } from './fanout/processes.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import type { BenchServer } from './fanout/servers.ts'
import { shortage } from './fanout/setting.ts'
import { quantile } from './fanout/statistics.ts'
import { residentMib } from './return/memory-of.ts'
import { type Home, newOwnerToken, startBare, startThere } from './return/one-server.ts'
import { createReturningCrowd, type Member } from './return/returning-crowd.ts'

/** One socket in so many is a screen. */
const screenOneIn = 10

const count = Number(process.argv[2] ?? 500)
const main = join(projectFolder, 'dist', 'server', 'main.js')
const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-return-'))
  folders.push(folder)
  return folder
}
const say = (text: string) => process.stdout.write(`${text}\n`)
const inSeconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`
const inMib = (mib: number) => `${mib.toFixed(0)} MiB`
const inKib = (kib: number) => `${kib.toFixed(1)} KiB`
const row = (...cells: readonly string[]) => say(`| ${cells.join(' | ')} |`)

/** What is shown at the door, for so many. */
async function membersOf(server: Parameters<typeof openMeeting>[0]): Promise<readonly Member[]> {
  const { screens, attendees } = await openMeeting(server)
  return Array.from({ length: count }, (_, index): Member => {
    const isScreen = index % screenOneIn === 0
    const auths = isScreen ? screens : attendees
    return { role: isScreen ? 'screen' : 'attendee', auth: auths[index % auths.length] ?? {} }
  })
}
const bareMembers = (): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({ role: index % screenOneIn === 0 ? 'screen' : 'attendee', auth: {} }))

async function killed({ process: server }: Child): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGKILL')
  await gone
}

/** From the moment that the server takes lines again; what it held of the memory then, and at most until all were there. */
async function afterKill(started: BenchServer, again: () => Promise<BenchServer>, members: readonly Member[]) {
  const crowd = createReturningCrowd(started.port, members)
  await crowd.open()
  await killed(started.child)
  const server = await again()
  const at = performance.now()
  const { now: emptyMib } = residentMib(server.child)
  await crowd.until('screen')
  const screensMs = performance.now() - at
  await crowd.until()
  const allMs = performance.now() - at
  const { most: peakMib } = residentMib(server.child)
  crowd.close()
  await server.end()
  return { screensMs, allMs, emptyMib, peakMib }
}

async function killNine(): Promise<void> {
  const home: Home = { main, dataDir: newFolder(), ownerToken: newOwnerToken(), databaseUrl: null }
  const hall = await startThere(home)
  const ours = await afterKill(hall, () => startThere(home, hall.port), await membersOf(hall))
  const bare = await startBare()
  const theirs = await afterKill(bare, () => startBare(bare.port), bareMembers())
  const line = (what: string, print: (value: number) => string, of: (one: typeof ours) => number) =>
    row(`kill -9: ${what}`, print(of(ours)), print(of(theirs)), (of(ours) / of(theirs)).toFixed(2))
  line('until all screens are back', inSeconds, ({ screensMs }) => screensMs)
  line('until all are back', inSeconds, ({ allMs }) => allMs)
  line('memory before they come', inMib, ({ emptyMib }) => emptyMib)
  line('most memory until all are back', inMib, ({ peakMib }) => peakMib)
  line('of that for one of them', inKib, ({ emptyMib, peakMib }) => ((peakMib - emptyMib) * 1_024) / count)
}

/** Two nodes behind a balancer, one after the other restarted; how long each socket was away, each time. */
async function rolling(): Promise<void> {
  const postgres = await startPostgres()
  const balancer = await balance()
  try {
    const databaseUrl = await postgres.database()
    const home: Home = { main, dataDir: newFolder(), ownerToken: newOwnerToken(), databaseUrl }
    const first = await startThere(home)
    const second = await startThere(home)
    const members = await membersOf(first)
    for (const { port } of [first, second]) await balancer.add(`http://127.0.0.1:${port}`)
    const crowd = createReturningCrowd(Number(new URL(balancer.base).port), members)
    await crowd.open()
    for (const node of [first, second]) {
      await node.end()
      balancer.remove(`http://127.0.0.1:${node.port}`)
      await crowd.until()
      const fresh = await startThere(home)
      await balancer.add(`http://127.0.0.1:${fresh.port}`)
    }
    const away = crowd.takeAway()
    for (const role of ['screen', 'attendee']) {
      const times = away.filter((one) => one.role === role).map(({ ms }) => ms)
      const shares = { median: quantile(times, 0.5), p99: quantile(times, 0.99), longest: Math.max(...times) }
      for (const [name, ms] of Object.entries(shares))
        row(`rolling restart: ${role}s away, ${name} of ${times.length}`, inSeconds(ms), '', '')
    }
    crowd.close()
  } finally {
    await balancer.close()
    await postgres.stop()
  }
}

runBench(async () => {
  say(describeMachine())
  const reason = shortage(count)
  if (reason !== null) throw new Error(`${count} sockets cannot be had: ${reason}`)
  row(`${count} sockets`, 'OneHall', 'bare Socket.IO', 'ratio')
  row('---', '---', '---', '---')
  try {
    await killNine()
    await rolling()
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
})
