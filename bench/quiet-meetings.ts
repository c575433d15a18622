// `npm run bench:quiet-meetings [meetings] [seconds]`: what a node takes that has many meetings in which nothing goes on. See bench/README.md.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../tests/support/postgres.ts'
import { processorSeconds } from './checkin/processor-time.ts'
import { projectFolder } from './fanout/options.ts'
import { pause } from './fanout/processes.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import { type BenchServer, startPlain } from './fanout/servers.ts'
import { askForAll, copyOf, makeMeetings } from './quiet/many-meetings.ts'
import { residentMib } from './return/memory-of.ts'
import { type Home, newOwnerToken, startThere } from './return/one-server.ts'

const [count = 10_000, seconds = 30] = process.argv.slice(2).map(Number)
/** What a start leaves for later is through once all together take no more than this of a core for so long; or it is waited no more. */
const rest = { share: 0.2, forSeconds: 5, atMostSeconds: 90 }
const say = (text: string) => process.stdout.write(`${text}\n`)

async function untilRested(servers: readonly BenchServer[]): Promise<void> {
  const used = () => servers.reduce((sum, { child }) => sum + processorSeconds(child), 0)
  const until = performance.now() + rest.atMostSeconds * 1_000
  for (let before = used(); performance.now() < until; before = used()) {
    await pause(rest.forSeconds * 1_000)
    if (used() - before < rest.share * rest.forSeconds) return
  }
  say(`not at rest after ${rest.atMostSeconds} s: the figures have what was left of the start in them`)
}

/** Of each, in the same seconds: what else the machine does touches all alike. */
async function processorOf(servers: readonly BenchServer[]): Promise<readonly number[]> {
  const used = () => servers.map(({ child }) => processorSeconds(child))
  const before = used()
  await pause(seconds * 1_000)
  return used().map((after, index) => after - (before[index] ?? Number.NaN))
}

runBench(async () => {
  say(describeMachine())
  const folder = mkdtempSync(join(tmpdir(), 'onehall-quiet-'))
  const main = join(projectFolder, 'dist', 'server', 'main.js')
  const postgres = await startPostgres()
  const homeOn = (databaseUrl: string, name: string): Home => {
    const dataDir = join(folder, name)
    mkdirSync(dataDir)
    return { main, dataDir, ownerToken: newOwnerToken(), databaseUrl }
  }
  /** @returns it, and how long that took. */
  const started = async (home: Home) => {
    const begun = performance.now()
    const server = await startThere(home)
    return { server, readySeconds: (performance.now() - begun) / 1_000 }
  }
  try {
    const [full, empty] = [await postgres.database(), await postgres.database()]
    const ofAsleep = homeOn(full, 'asleep')
    const maker = await startThere(ofAsleep)
    const begun = performance.now()
    const ids = await makeMeetings(maker, count)
    say(`${count} meetings made in ${((performance.now() - begun) / 1_000).toFixed(0)} s`)
    await maker.end()
    const ofHeld = homeOn(await copyOf(full), 'held')
    cpSync(join(ofAsleep.dataDir, 'seal.key'), join(ofHeld.dataDir, 'seal.key'))

    const bare = await startPlain(join(import.meta.dirname, 'quiet', 'bare-looks.ts'), { DATABASE_URL: empty })
    const none = await started(homeOn(empty, 'none'))
    const asleep = await started(ofAsleep)
    const held = await started(ofHeld)
    await askForAll(held.server, ids)
    const cases = [
      { name: 'bare, one look', server: bare, ready: '' },
      ...Object.entries({
        'no meeting': none,
        [`${count} meetings that nobody has asked for`]: asleep,
        [`${count} meetings in memory`]: held,
      }).map(([name, { server, readySeconds }]) => ({ name, server, ready: `${readySeconds.toFixed(1)} s` })),
    ]
    const servers = cases.map(({ server }) => server)
    await untilRested(servers)
    const used = await processorOf(servers)
    const [floor = 0, alone = 0] = used
    say(`\n| node, idle for ${seconds} s | ready after | memory | processor | of a core | × no meeting | × bare |`)
    say(`|${' --- |'.repeat(7)}`)
    for (const [index, { name, server, ready }] of cases.entries()) {
      const took = used[index] ?? Number.NaN
      const cells = [
        name,
        ready,
        `${residentMib(server.child).now.toFixed(0)} MiB`,
        `${took.toFixed(2)} s`,
        `${((100 * took) / seconds).toFixed(2)} %`,
        (took / alone).toFixed(2),
        (took / floor).toFixed(2),
      ]
      say(`| ${cells.join(' | ')} |`)
    }
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
