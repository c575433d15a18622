import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { CrowdReply } from '../fanout/crowd-calls.ts'
import { type Memory, settledMemory } from '../fanout/memory.ts'
import { type Child, nextMessage, pause, startNode } from '../fanout/processes.ts'
import { startOneHall, startPlain } from '../fanout/servers.ts'
import type { CheckIns, CheckinCall, CheckinCalls, Guest, WatchedCheckIns } from './checkin-calls.ts'
import { type CheckinOptions, lookingOn } from './checkin-options.ts'
import { processorSeconds } from './processor-time.ts'
import { openRosterMeeting } from './roster-meeting.ts'

export interface Side<Run> {
  readonly burst: Run
  readonly rushes: readonly Run[]
  /** Processor time of the server, seconds for each check-in of each closed loop. */
  readonly busy: readonly number[]
  /** The same of the burst. */
  readonly burstBusy: number
  /** With everybody seated, and after all check-ins. */
  readonly before: Memory
  readonly after: Memory
}

export interface CheckinResult {
  /** One minute's mean of processes that wanted to run, before and after. */
  readonly load: readonly [before: number, after: number]
  readonly oneHall: Side<WatchedCheckIns>
  readonly bare: Side<CheckIns>
}

const callWithinMs = 120_000

/** The burst on either side, then closed loops in turn: OneHall, bare, OneHall, bare … */
export async function measureCheckin(options: CheckinOptions): Promise<CheckinResult> {
  const loadBefore = loadavg()[0] ?? 0
  const profile = options.profileTo === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profileTo}`]
  const oneHall = await startOneHall(options.main, profile)
  const bare = await startPlain(join(import.meta.dirname, 'bare-handler.ts'))
  const crowd = startNode(['--import', 'tsx', join(import.meta.dirname, 'checkin-crowd.ts')])
  const ask = asker(crowd)
  try {
    const { seats, guests } = await openRosterMeeting(oneHall, options)
    await ask('sit', { port: oneHall.port, seats })
    const memory = async () => ({ oneHall: await settledMemory(oneHall.child), bare: await settledMemory(bare.child) })
    const before = await memory()
    const { port } = bare
    const seconds = options.burstSeconds
    const coming = guests.slice(lookingOn(options))
    const arriving = coming.slice(0, options.arrivals)
    const idle = [processorSeconds(oneHall.child), processorSeconds(bare.child)]
    const burst = {
      oneHall: await ask('burst', { guests: arriving, seconds }),
      bare: await ask('bareBurst', { port, guests: arriving, seconds }),
    }
    const burstBusy = {
      oneHall: (processorSeconds(oneHall.child) - (idle[0] ?? 0)) / arriving.length,
      bare: (processorSeconds(bare.child) - (idle[1] ?? 0)) / arriving.length,
    }
    const rushes = { oneHall: [] as WatchedCheckIns[], bare: [] as CheckIns[] }
    const busy = { oneHall: [] as number[], bare: [] as number[] }
    const { inFlight, halls } = options
    for (const part of parts(coming.slice(options.arrivals), options)) {
      const spent = [processorSeconds(oneHall.child), processorSeconds(bare.child)]
      rushes.oneHall.push(await ask('rush', { guests: part, inFlight }))
      await pause(500)
      rushes.bare.push(await ask('bareRush', { port, guests: part, lines: halls * inFlight }))
      busy.oneHall.push((processorSeconds(oneHall.child) - (spent[0] ?? 0)) / part.length)
      busy.bare.push((processorSeconds(bare.child) - (spent[1] ?? 0)) / part.length)
      await pause(500)
    }
    const after = await memory()
    const sideOf = <Name extends 'oneHall' | 'bare'>(side: Name) => ({
      burst: burst[side],
      rushes: rushes[side],
      busy: busy[side],
      burstBusy: burstBusy[side],
      before: before[side],
      after: after[side],
    })
    return { load: [loadBefore, loadavg()[0] ?? 0], oneHall: sideOf('oneHall'), bare: sideOf('bare') }
  } finally {
    await Promise.all([crowd.end(), oneHall.end(), bare.end()])
  }
}

const parts = (guests: readonly Guest[], { rounds, inRound }: CheckinOptions) =>
  Array.from({ length: rounds }, (_, index) => guests.slice(index * inRound, (index + 1) * inRound))

function asker(child: Child) {
  return async <Name extends CheckinCall>(
    name: Name,
    question: CheckinCalls[Name]['ask'],
  ): Promise<CheckinCalls[Name]['answer']> => {
    const answer = nextMessage(child, isReply, callWithinMs)
    child.process.send({ name, ask: question })
    const reply = await answer
    if ('fault' in reply) throw new Error(`${name}: ${reply.fault}`)
    // Both ends are compiled from the same `CheckinCalls`.
    return reply.answer as CheckinCalls[Name]['answer']
  }
}

const isReply = (message: unknown): message is CrowdReply =>
  typeof message === 'object' && message !== null && ('answer' in message || 'fault' in message)
