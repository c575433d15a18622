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
type Socket = ReturnType<typeof connect>

const main = join(projectFolder, 'dist', 'server', 'main.js')
/** Desks that a meeting has on each node, and how many commands each of them has under way. */
interface Load {
  readonly meetings: number
  readonly atOnce: number
}
/** A lone command, one meeting that is busy, and many that are. */
const loads: readonly Load[] = [
  { meetings: 1, atOnce: 1 },
  { meetings: 1, atOnce: 8 },
  { meetings: 100, atOnce: 2 },
]
/** So many meetings are opened at a time. */
const doorWidth = 10
/**
 * A socket of staff may say 267 things a second (`deskMessages`), fewer than one meeting can take: each sender goes round so many
 * sockets of its desk, one command after the other all the same.
 */
const socketsOf = ({ meetings }: Load): number => (meetings === 1 ? 24 : 1)
const say = (text: string) => process.stdout.write(`${text}\n`)

/** The video delay of a hall, set by moderators, each after the answer to the one before. @returns acknowledged commands a second. */
async function commandsPerSecond(nodes: readonly OneHallServer[], load: Load): Promise<number> {
  const { meetings, atOnce } = load
  const [first] = nodes
  if (first === undefined) throw new Error('no node')
  const desks: Socket[][] = []
  const open = async (index: number): Promise<void> => {
    const { moderator } = await openMeeting(first)
    // A meeting that has but one command under way has it on one node.
    for (const { port } of atOnce < nodes.length ? [nodes[index % nodes.length] ?? first] : nodes) {
      const sockets: Socket[] = []
      while (sockets.length < socketsOf(load)) {
        const socket = connect(`http://127.0.0.1:${port}`, moderator)
        if ((await socket.ready()) !== null) throw new Error('a desk was not let in')
        sockets.push(socket)
      }
      desks.push(sockets)
    }
  }
  for (let begin = 0; begin < meetings; begin += doorWidth)
    await Promise.all(Array.from({ length: Math.min(doorWidth, meetings - begin) }, (_, index) => open(begin + index)))
  let done = 0
  let refused = 0
  const end = performance.now() + seconds * 1_000
  const one = async (sockets: readonly Socket[], beginsAt: number): Promise<void> => {
    for (let turn = beginsAt; performance.now() < end; turn += 1) {
      // A meeting keeps no more than a thousand notices; this it takes without end.
      const data = { venueId: 'mishan', delayMs: turn % 1_000 }
      const answer = await sockets[turn % sockets.length]?.send('venues.setVideoDelay', data, randomUUID())
      if (answer?.ok === true) done += 1
      else refused += 1
    }
  }
  const begun = performance.now()
  const each = Math.max(1, Math.round((atOnce * meetings) / desks.length))
  const senders = desks.flatMap((sockets) =>
    Array.from({ length: each }, (_, sender) => one(sockets, Math.floor((sender * sockets.length) / each))),
  )
  await Promise.all(senders)
  const rate = (done * 1_000) / (performance.now() - begun)
  for (const socket of desks.flat()) socket.close()
  if (refused > 0) throw new Error(`${refused} commands were refused: what was measured is a limit`)
  return rate
}

type Store = 'sqlite' | 'postgres'
const places: readonly (readonly [Store, number])[] = [
  ['sqlite', 1],
  ['postgres', 1],
  ['postgres', 3],
]
/** Taken anew before each case: what else the machine does changes. */
const floorSeconds = 2

async function measured(databaseUrl: string | null, count: number, load: Load): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-commands-'))
  const home = { main, dataDir, ownerToken: newOwnerToken(), databaseUrl }
  const nodes: OneHallServer[] = []
  try {
    while (nodes.length < count) nodes.push(await startThere(home))
    return await commandsPerSecond(nodes, load)
  } finally {
    for (const node of nodes) await node.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

runBench(async () => {
  say(describeMachine())
  const postgres = await startPostgres()
  try {
    const floorOf = async (store: Store) =>
      store === 'sqlite' ? bareSqlite(floorSeconds) : barePostgres(await postgres.database(), floorSeconds)
    say('\n| store | nodes | meetings | under way | commands a second | one row, one after another | ratio |')
    say('| --- | --- | --- | --- | --- | --- | --- |')
    for (const [store, nodes] of places)
      for (const load of loads) {
        const floor = await floorOf(store)
        const rate = await measured(store === 'sqlite' ? null : await postgres.database(), nodes, load)
        const { meetings, atOnce } = load
        say(
          `| ${store} | ${nodes} | ${meetings} | ${meetings * atOnce} | ${rate.toFixed(0)} | ${floor.toFixed(0)} | ${(rate / floor).toFixed(2)} |`,
        )
      }
  } finally {
    await postgres.stop()
  }
})
