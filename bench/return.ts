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

/** From the moment that the server takes lines again. */
async function afterKill(started: BenchServer, again: () => Promise<BenchServer>, members: readonly Member[]) {
  const crowd = createReturningCrowd(started.port, members)
  await crowd.open()
  await killed(started.child)
  const server = await again()
  const at = performance.now()
  await crowd.until('screen')
  const screensMs = performance.now() - at
  await crowd.until()
  const allMs = performance.now() - at
  crowd.close()
  await server.end()
  return { screensMs, allMs }
}

async function killNine(): Promise<void> {
  const home: Home = { main, dataDir: newFolder(), ownerToken: newOwnerToken(), databaseUrl: null }
  const hall = await startThere(home)
  const ours = await afterKill(hall, () => startThere(home, hall.port), await membersOf(hall))
  const bare = await startBare()
  const theirs = await afterKill(bare, () => startBare(bare.port), bareMembers())
  say(
    `kill -9, ${count} sockets back after the server is: screens ${ours.screensMs.toFixed(0)} ms, all ${ours.allMs.toFixed(0)} ms`,
  )
  say(`  bare Socket.IO: screens ${theirs.screensMs.toFixed(0)} ms, all ${theirs.allMs.toFixed(0)} ms`)
  say(`  ratio of all: ${(ours.allMs / theirs.allMs).toFixed(2)}`)
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
      say(
        `rolling restart, ${role}s: ${times.length} moves, away median ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
      )
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
  try {
    await killNine()
    await rolling()
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
})
