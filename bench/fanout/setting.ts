import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CrowdCall, CrowdCalls, CrowdReply } from './crowd-calls.ts'
import { type LiveMeeting, openMeeting } from './meeting.ts'
import type { FanoutOptions } from './options.ts'
import { type Child, nextMessage, startNode } from './processes.ts'
import { type Bare, type BareServer, type OneHallServer, startBareServer, startOneHall } from './servers.ts'

export type AskCrowd = <Name extends CrowdCall>(
  name: Name,
  ask: CrowdCalls[Name]['ask'],
) => Promise<CrowdCalls[Name]['answer']>

export interface BareSide {
  readonly server: BareServer
  readonly crowd: AskCrowd
}

/** Four servers and the clients of each, nine processes with this one; nothing is shared between the sides. */
export interface Setting {
  readonly meeting: LiveMeeting
  readonly oneHall: { readonly server: OneHallServer; readonly crowd: AskCrowd }
  readonly bare: BareSide
  /** Other floors, for the latency alone. */
  readonly floors: Readonly<Record<Floor, BareSide>>
  /** Ends the eight. */
  end(): Promise<void>
}

export type Floor = Exclude<Bare, 'socketIo'>

const callWithinMs = 60_000

/** Fresh processes, a fresh meeting, the moderators connected. */
export async function createCase({ main }: FanoutOptions): Promise<Setting> {
  const ends: (() => Promise<void>)[] = []
  const end = async () => {
    await Promise.all(ends.map((endOne) => endOne()))
  }
  const startCrowd = () => {
    const child = startNode(['--import', 'tsx', join(import.meta.dirname, 'crowd.ts')])
    ends.push(child.end)
    return askCrowd(child)
  }
  try {
    const server = await startOneHall(main)
    ends.push(server.end)
    const startBare = async (kind: Bare): Promise<BareSide> => {
      const bareServer = await startBareServer(kind)
      ends.push(bareServer.end)
      return { server: bareServer, crowd: startCrowd() }
    }
    const bare = await startBare('socketIo')
    const floors = { durable: await startBare('durable'), ws: await startBare('ws') }
    const meeting = await openMeeting(server)
    const oneHall = { server, crowd: startCrowd() }
    for (const side of [oneHall, bare, ...Object.values(floors)]) {
      await side.crowd('openModerator', { port: side.server.port, auth: meeting.moderator })
    }
    return { meeting, oneHall, bare, floors, end }
  } catch (error) {
    await end()
    throw error
  }
}

function askCrowd(child: Child): AskCrowd {
  return async (name, ask) => {
    const answer = nextMessage(child, isReply, callWithinMs)
    child.process.send({ name, ask })
    const reply = await answer
    if ('fault' in reply) throw new Error(`${name}: ${reply.fault}`)
    // Both ends are compiled from the same `CrowdCalls`.
    return reply.answer as CrowdCalls[typeof name]['answer']
  }
}

const isReply = (message: unknown): message is CrowdReply =>
  typeof message === 'object' && message !== null && ('answer' in message || 'fault' in message)

/** Sockets, files and channels that a process holds besides its clients. */
const spareDescriptors = 100

/** Why so many clients cannot be had here; null when they can. Node raises its soft limit to the hard one by itself. */
export function shortage(screens: number): string | null {
  const limit = descriptorLimit()
  if (limit === null || screens + spareDescriptors <= limit) return null
  return `a process may hold ${limit} open files (ulimit -n)`
}

/** Open files that one process may hold; null when this system does not say. */
export function descriptorLimit(): number | null {
  try {
    const found = /^Max open files\s+(\d+)/mu.exec(readFileSync('/proc/self/limits', 'utf8'))
    return found === null ? null : Number(found[1])
  } catch {
    return null
  }
}
