// `npm run bench:start [events …]`: from the start of the built server to `ready` and to the state of a meeting, by the length of its log.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNode, untilSaid } from './fanout/processes.ts'
import { runBench } from './fanout/run-bench.ts'
import { makeMeeting, owner, startOwnHall } from './long-meeting.ts'

const root = join(import.meta.dirname, '..')
const given = process.argv.slice(2).map(Number)
const lengths = given.length > 0 ? given : [1_000, 10_000, 100_000]
const rounds = 7
/** What `getconf CLK_TCK` says on every Linux that Node runs on. */
const ticksPerSecond = 100

interface Case {
  readonly events: number
  readonly dataDir: string
  readonly meetingId: string
  /** How long its log takes to read from the first row on, ms: what a start leaves for later. */
  readonly whole: number
}

async function makeCase(events: number): Promise<Case> {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-start-'))
  const own = await startOwnHall(dataDir)
  const { id } = await makeMeeting(own, events)
  const begun = performance.now()
  await own.hall.deps.events.verify(id)
  const whole = performance.now() - begun
  await own.hall.close()
  return { events, dataDir, meetingId: id, whole }
}

/** Ms from the call to `ready`, and to the whole state of the meeting behind it. */
async function startOnce({ dataDir, meetingId }: Case) {
  const begun = performance.now()
  const child = startNode([join(root, 'dist', 'server', 'main.js')], {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    EXAMPLE: 'off',
    ADMIN_TOKEN: owner,
  })
  await untilSaid(child, /ready/u, 120_000)
  const ready = performance.now() - begun
  const processor = processorOf(child.process.pid)
  const [, base = ''] = /(http:\/\/\S+)/u.exec(child.said()) ?? []
  const answer = await fetch(`${base}/api/meetings/${meetingId}/state`, {
    headers: { authorization: `Bearer ${owner}` },
  })
  await answer.json()
  const shown = performance.now() - begun
  await child.end()
  if (!answer.ok) throw new Error(`the state is ${answer.status}`)
  return { ready, shown, processor }
}

/** Seconds of a processor that it has used so far: other work on the machine changes it little. Linux alone; NaN elsewhere. */
function processorOf(pid = 0): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return Number.NaN
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** The floor: Node with the same SQLite, express and socket.io, which opens the same database and listens. */
async function bareOnce({ dataDir }: Case): Promise<number> {
  const begun = performance.now()
  const child = startNode([join(root, 'bench', 'start', 'bare-start.mjs'), join(dataDir, 'onehall.db')])
  await untilSaid(child, /ready/u, 60_000)
  const took = performance.now() - begun
  await child.end()
  return took
}

const median = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0

async function run(): Promise<void> {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`)
  const cases: Case[] = []
  try {
    for (const events of lengths) cases.push(await makeCase(events))
    const took = cases.map(() => ({
      ready: [] as number[],
      shown: [] as number[],
      processor: [] as number[],
      bare: [] as number[],
    }))
    // In turn, so that what else the machine does touches all alike.
    for (let round = 0; round < rounds; round += 1)
      for (const [index, one] of cases.entries()) {
        const { ready, shown, processor } = await startOnce(one)
        took[index]?.ready.push(ready)
        took[index]?.shown.push(shown)
        took[index]?.processor.push(processor)
        took[index]?.bare.push(await bareOnce(one))
      }
    const floor = median(took[0]?.ready ?? [])
    console.log(
      '\n| events | ready, median | processor until then | state shown | bare | ready / bare | ready / shortest log | reading it whole |',
    )
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
    for (const [index, { events, whole }] of cases.entries()) {
      const { ready = [], shown = [], processor = [], bare = [] } = took[index] ?? {}
      const [one, two, three] = [median(ready), median(shown), median(bare)]
      const ms = (value: number) => `${value.toFixed(0)} ms`
      console.log(
        `| ${events} | ${ms(one)} | ${median(processor).toFixed(2)} s | ${ms(two)} | ${ms(three)} | ${(one / three).toFixed(2)} | ${(one / floor).toFixed(2)} | ${ms(whole)} |`,
      )
    }
  } finally {
    for (const { dataDir } of cases) rmSync(dataDir, { recursive: true, force: true })
  }
}

runBench(run)
