// `npm run bench:join [events …]`: from the first byte of a hall's screen to the state it shows, by the length of the log. See bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processorSeconds } from './checkin/processor-time.ts'
import { type Kind, lightClient } from './fanout/light-client.ts'
import type { Auth } from './fanout/meeting.ts'
import { projectFolder } from './fanout/options.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import type { BenchServer } from './fanout/servers.ts'
import { median, quantile } from './fanout/statistics.ts'
import { makeMeeting, owner, startOwnHall } from './long-meeting.ts'
import { startBare, startThere } from './return/one-server.ts'

const given = process.argv.slice(2).map(Number)
const lengths = given.length > 0 ? given : [1_000, 10_000, 100_000, 1_000_000]
const main = join(projectFolder, 'dist', 'server', 'main.js')
/** One after another, of each kind. */
const joins = 150
/** Longest that one may take, ms. */
const latestMs = 30_000
const say = (text: string) => process.stdout.write(`${text}\n`)

interface Case {
  readonly events: number
  readonly dataDir: string
  readonly auth: Auth
}

/** Where a page stood that comes back. */
type From = Readonly<Partial<Record<'epoch' | 'after', string | number>>>

interface Joined {
  readonly ms: number
  readonly epoch: string
}

async function makeCase(events: number, dataDir: string): Promise<Case> {
  const own = await startOwnHall(dataDir)
  const { id, screen } = await makeMeeting(own, events)
  await own.hall.close()
  return { events, dataDir, auth: { token: screen, meetingId: id } }
}

const joinOnce = (port: number, auth: Partial<Auth> & From, welcome: Kind): Promise<Joined> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const timer = setTimeout(() => reject(new Error(`no ${welcome} within ${latestMs} ms`)), latestMs)
    const client = lightClient(port, auth, {
      onMessage(kind, payload) {
        if (kind !== welcome) return
        const ms = performance.now() - begun
        clearTimeout(timer)
        const epoch = /"epoch":"([^"]+)"/u.exec(payload.toString('latin1', 0, 200))?.[1] ?? ''
        client.close()
        resolve({ ms, epoch })
      },
      onLost: (reason) => reject(new Error(reason)),
    })
  })

/** @returns ms each, and the processor's time of the server for one, ms. */
async function joinMany({ port, child }: BenchServer, auth: Partial<Auth> & From, welcome: Kind) {
  const took: number[] = []
  const before = processorSeconds(child)
  while (took.length < joins) took.push((await joinOnce(port, auth, welcome)).ms)
  return { took, processorMs: ((processorSeconds(child) - before) * 1_000) / joins }
}

async function measure({ events, dataDir, auth }: Case, bare: BenchServer) {
  const server = await startThere({ main, dataDir, ownerToken: owner, databaseUrl: null })
  const { ms: first, epoch } = await joinOnce(server.port, auth, 'snapshot')
  // Compiled, on both sides, before it counts.
  await joinMany(server, auth, 'snapshot')
  await joinMany(bare, {}, 'connected')
  const fresh = await joinMany(server, auth, 'snapshot')
  const theirs = await joinMany(bare, {}, 'connected')
  const back = await joinMany(server, { ...auth, epoch, after: Math.floor(events / 2) }, 'snapshot')
  await server.end()
  return { events, first, fresh, theirs, back }
}

runBench(async () => {
  say(describeMachine())
  const folder = mkdtempSync(join(tmpdir(), 'onehall-join-'))
  const bare = await startBare()
  const rows: Awaited<ReturnType<typeof measure>>[] = []
  try {
    for (const events of lengths) {
      const dataDir = mkdtempSync(join(folder, 'case-'))
      rows.push(await measure(await makeCase(events, dataDir), bare))
      rmSync(dataDir, { recursive: true })
    }
    say(
      '\n| events | first after the start | join, median | p95 | × bare | × shortest log | processor a join | × bare | back from the middle of the log |',
    )
    say(`|${' --- |'.repeat(9)}`)
    const [shortest] = rows
    for (const { events, first, fresh, theirs, back } of rows) {
      const cells = [
        events,
        `${first.toFixed(0)} ms`,
        `${median(fresh.took).toFixed(1)} ms`,
        `${quantile(fresh.took, 0.95).toFixed(1)} ms`,
        (median(fresh.took) / median(theirs.took)).toFixed(2),
        (median(fresh.took) / median(shortest?.fresh.took ?? [])).toFixed(2),
        `${fresh.processorMs.toFixed(2)} ms`,
        (fresh.processorMs / theirs.processorMs).toFixed(2),
        `${median(back.took).toFixed(1)} ms`,
      ]
      say(`| ${cells.join(' | ')} |`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
