// `npx tsx bench/idle.ts [sockets] [seconds]`: see bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processorSeconds } from './checkin/processor-time.ts'
import { openMeeting } from './fanout/meeting.ts'
import { projectFolder } from './fanout/options.ts'
import { pause } from './fanout/processes.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import type { BenchServer } from './fanout/servers.ts'
import { shortage } from './fanout/setting.ts'
import { newOwnerToken, startBare, startThere } from './return/one-server.ts'
import { createReturningCrowd, type Member } from './return/returning-crowd.ts'

const [count = 500, seconds = 60] = process.argv.slice(2).map(Number)
/** After the last was let in, until what came with that is through, ms. */
const settleMs = 3_000
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Seconds of a processor in that time, with all of them connected and nothing going on. */
async function idle(server: BenchServer, members: readonly Member[]): Promise<number> {
  const crowd = createReturningCrowd(server.port, members)
  await crowd.open()
  await pause(settleMs)
  const before = processorSeconds(server.child)
  await pause(seconds * 1_000)
  const used = processorSeconds(server.child) - before
  crowd.close()
  await server.end()
  return used
}

runBench(async () => {
  say(describeMachine())
  const reason = shortage(count)
  if (reason !== null) throw new Error(`${count} sockets cannot be had: ${reason}`)
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-idle-'))
  try {
    const main = join(projectFolder, 'dist', 'server', 'main.js')
    const hall = await startThere({ main, dataDir, ownerToken: newOwnerToken(), databaseUrl: null })
    const { screens } = await openMeeting(hall)
    const ofAll = (auths: readonly Member['auth'][]) =>
      Array.from({ length: count }, (_, index): Member => ({ role: 'screen', auth: auths[index % auths.length] ?? {} }))
    const ours = await idle(hall, ofAll(screens))
    const theirs = await idle(await startBare(), ofAll([{}]))
    say(
      `${count} sockets, idle for ${seconds} s: ${ours.toFixed(2)} s of a processor, bare Socket.IO ${theirs.toFixed(2)} s`,
    )
    say(`  ratio: ${(ours / theirs).toFixed(2)}`)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})
