// `npx tsx bench/nodes.ts [screens] [samples]`: see bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../tests/support/postgres.ts'
import { type LightClient, lightClient } from './fanout/light-client.ts'
import { openMeeting } from './fanout/meeting.ts'
import { projectFolder } from './fanout/options.ts'
import { pause } from './fanout/processes.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import type { OneHallServer } from './fanout/servers.ts'
import { shortage } from './fanout/setting.ts'
import { median, quantile } from './fanout/statistics.ts'
import { newOwnerToken, startThere } from './return/one-server.ts'

const [count = 300, samples = 40] = process.argv.slice(2).map(Number)
const main = join(projectFolder, 'dist', 'server', 'main.js')
/** Longest that a change may take to all screens, ms. */
const latestMs = 30_000
const say = (text: string) => process.stdout.write(`${text}\n`)

interface Case {
  readonly databaseUrl: string
  readonly nodes: number
  /** null: as `databaseUrl`. Of another database, nothing is heard: a node finds what others wrote by looking. */
  readonly listenUrl: string | null
}

/** From the command on the first node to the last screen on all of them, ms each. */
async function latencies({ databaseUrl, nodes: nodeCount, listenUrl }: Case): Promise<readonly number[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-nodes-'))
  const home = { main, dataDir, ownerToken: newOwnerToken(), databaseUrl, listenUrl }
  const nodes: OneHallServer[] = []
  const lines: LightClient[] = []
  try {
    while (nodes.length < nodeCount) nodes.push(await startThere(home))
    const [first] = nodes
    if (first === undefined) throw new Error('no node')
    const { moderator, screens, nextStep } = await openMeeting(first)
    let joined = 0
    let heard = 0
    const listen = (port: number, auth: typeof moderator) =>
      lightClient(port, auth, {
        onMessage(kind) {
          if (kind === 'snapshot') joined += 1
          if (kind === 'feed') heard += 1
        },
        onLost: (reason) => say(`a line was lost: ${reason}`),
      })
    for (let index = 0; index < count; index += 1) {
      const { port } = nodes[index % nodes.length] ?? first
      lines.push(listen(port, screens[index % screens.length] ?? moderator))
      if (index % 100 === 99) await until(() => joined > index)
    }
    const desk = lightClient(first.port, moderator, { onMessage: () => undefined, onLost: say })
    lines.push(desk)
    await until(() => joined >= count)
    const took: number[] = []
    while (took.length < samples) {
      await pause(150)
      const { command, isAdvance } = nextStep()
      heard = 0
      const at = performance.now()
      desk.send(`420${JSON.stringify(['command', command])}`)
      await until(() => heard >= count)
      if (isAdvance) took.push(performance.now() - at)
    }
    return took
  } finally {
    for (const line of lines) line.close()
    for (const node of nodes) await node.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + latestMs
  while (!holds()) {
    if (performance.now() > end) throw new Error('a change did not come to all screens')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

runBench(async () => {
  say(describeMachine())
  const reason = shortage(count)
  if (reason !== null) throw new Error(`${count} sockets cannot be had: ${reason}`)
  const postgres = await startPostgres()
  try {
    const elsewhere = await postgres.database()
    const one = await latencies({ databaseUrl: await postgres.database(), nodes: 1, listenUrl: null })
    say(`\n| nodes | command → last of ${count} screens, median | p95 | ratio to one node |\n| --- | --- | --- | --- |`)
    const row = (name: string, took: readonly number[]) =>
      say(
        `| ${name} | ${median(took).toFixed(1)} ms | ${quantile(took, 0.95).toFixed(1)} ms | ${(median(took) / median(one)).toFixed(2)} |`,
      )
    row('one', one)
    row('three', await latencies({ databaseUrl: await postgres.database(), nodes: 3, listenUrl: null }))
    row(
      'three, without hints',
      await latencies({ databaseUrl: await postgres.database(), nodes: 3, listenUrl: elsewhere }),
    )
  } finally {
    await postgres.stop()
  }
})
