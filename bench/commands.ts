// `npx tsx bench/commands.ts [seconds of a case]`: see bench/README.md.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../tests/support/postgres.ts'
import { connect } from '../tests/support/running-hall.ts'
import { barePostgres, bareSqlite } from './commands/bare-inserts.ts'
import { openMeeting } from './fanout/meeting.ts'
import { projectFolder } from './fanout/options.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import type { OneHallServer } from './fanout/servers.ts'
import { newOwnerToken, startThere } from './return/one-server.ts'

const seconds = Number(process.argv[2] ?? 5)
const main = join(projectFolder, 'dist', 'server', 'main.js')
/** So many commands are under way at a time in each meeting. */
const atOnce = 8
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Notices of moderators, each after the answer to the one before. @returns acknowledged commands a second. */
async function commandsPerSecond(nodes: readonly OneHallServer[], meetings: number): Promise<number> {
  const [first] = nodes
  if (first === undefined) throw new Error('no node')
  const desks: ReturnType<typeof connect>[] = []
  for (let index = 0; index < meetings; index += 1) {
    const { moderator } = await openMeeting(first)
    for (const { port } of nodes) {
      const desk = connect(`http://127.0.0.1:${port}`, moderator)
      if ((await desk.ready()) !== null) throw new Error('a desk was not let in')
      desks.push(desk)
    }
  }
  let done = 0
  const end = performance.now() + seconds * 1_000
  const one = async (desk: (typeof desks)[number]): Promise<void> => {
    while (performance.now() < end) {
      const data = { to: 'all', text: 'A line of a notice', level: 'info' }
      const answer = await desk.send('notices.send', data, randomUUID())
      if (answer.ok) done += 1
    }
  }
  const begun = performance.now()
  const senders = desks.flatMap((desk) => Array.from({ length: atOnce / nodes.length }, () => one(desk)))
  await Promise.all(senders)
  const rate = (done * 1_000) / (performance.now() - begun)
  for (const desk of desks) desk.close()
  return rate
}

async function measured(databaseUrl: string | null, count: number, meetings: number): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-commands-'))
  const home = { main, dataDir, ownerToken: newOwnerToken(), databaseUrl }
  const nodes: OneHallServer[] = []
  try {
    while (nodes.length < count) nodes.push(await startThere(home))
    return await commandsPerSecond(nodes, meetings)
  } finally {
    for (const node of nodes) await node.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

runBench(async () => {
  say(describeMachine())
  const postgres = await startPostgres()
  try {
    const floors = {
      sqlite: await bareSqlite(seconds),
      postgres: await barePostgres(await postgres.database(), seconds),
    }
    say('\n| store | nodes | meetings | commands a second | one row, one after another | ratio |')
    say('| --- | --- | --- | --- | --- | --- |')
    for (const [store, nodes] of [
      ['sqlite', 1],
      ['postgres', 1],
      ['postgres', 2],
    ] as const)
      for (const meetings of [1, 20]) {
        const rate = await measured(store === 'sqlite' ? null : await postgres.database(), nodes, meetings)
        const floor = floors[store]
        say(
          `| ${store} | ${nodes} | ${meetings} | ${rate.toFixed(0)} | ${floor.toFixed(0)} | ${(rate / floor).toFixed(2)} |`,
        )
      }
  } finally {
    await postgres.stop()
  }
})
