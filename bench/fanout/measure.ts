import { loadavg } from 'node:os'
import type { Joined, Sample, Tally } from './crowd-calls.ts'
import { type Memory, settledMemory } from './memory.ts'
import type { FanoutOptions } from './options.ts'
import { pause } from './processes.ts'
import type { Floor, Setting } from './setting.ts'

/** Of one side, before any ratio is taken. */
export interface SideResult {
  readonly joined: Joined
  /** Before and after the join, bytes. */
  readonly before: Memory
  readonly after: Memory
  readonly idle: Tally
  readonly samples: readonly Sample[]
}

export interface FanoutResult {
  readonly screens: number
  readonly idleSeconds: number
  /** Processes that wanted to run, one minute's mean, before the case began; the case before it is in it. */
  readonly loadBefore: number
  /** `42["feed",…]` of the last advance. */
  readonly payload: string
  readonly oneHall: SideResult
  readonly bare: SideResult
  readonly floors: Readonly<Record<Floor, readonly Sample[]>>
}

const warmScreens = 50
const warmPairs = 30
/** Lets what a change has left behind (collection, the other side's heartbeat) pass. */
const restMs = 25

/** Pairs for so many screens, when nobody says: bounded time. */
const pairsFor = (screens: number): number => (screens <= 1_000 ? 200 : 80)

/** One case: warm up, join, settle, idle, then OneHall and the bare servers in turn. */
export async function measureFanout(setting: Setting, screens: number, options: FanoutOptions): Promise<FanoutResult> {
  const loadBefore = loadavg()[0] ?? 0
  await warmUp(setting)
  const before = await memoryOfBoth(setting)
  const joined = await joinBoth(setting, screens)
  const after = await memoryOfBoth(setting)
  const idle = await idleBytes(setting, options.idleSeconds)
  await samplePairs(setting, 5)
  const samples = await samplePairs(setting, options.samples ?? pairsFor(screens))
  const sideOf = (side: 'oneHall' | 'bare'): SideResult => ({
    joined: joined[side],
    before: before[side],
    after: after[side],
    idle: idle[side],
    samples: samples[side],
  })
  const payload = samples.bare.at(-1)?.text ?? ''
  return {
    screens,
    idleSeconds: options.idleSeconds,
    loadBefore,
    payload,
    oneHall: sideOf('oneHall'),
    bare: sideOf('bare'),
    floors: { durable: samples.durable, ws: samples.ws },
  }
}

/** So that code is compiled and buffers are there before memory is read. */
async function warmUp(setting: Setting): Promise<void> {
  await joinBoth(setting, warmScreens)
  await samplePairs(setting, warmPairs)
  for (const { crowd } of [setting.oneHall, setting.bare, ...Object.values(setting.floors)]) await crowd('leave', null)
  await pause(500)
}

/** The other floors as well; how they do it is not looked at. */
async function joinBoth({ oneHall, bare, floors, meeting }: Setting, count: number) {
  const auths = meeting.screens
  for (const { server, crowd } of Object.values(floors))
    await crowd('join', { port: server.port, auths, count, welcome: 'connected' })
  return {
    oneHall: await oneHall.crowd('join', { port: oneHall.server.port, auths, count, welcome: 'snapshot' }),
    bare: await bare.crowd('join', { port: bare.server.port, auths, count, welcome: 'connected' }),
  }
}

const memoryOfBoth = async ({ oneHall, bare }: Setting) => ({
  oneHall: await settledMemory(oneHall.server.child),
  bare: await settledMemory(bare.server.child),
})

async function idleBytes({ oneHall, bare }: Setting, seconds: number) {
  const tallies = async () => ({ oneHall: await oneHall.crowd('tally', null), bare: await bare.crowd('tally', null) })
  await tallies()
  await pause(seconds * 1_000)
  return tallies()
}

/** A B C D A B C D …; the bare servers broadcast what OneHall has just sent. The way back to the first item is not counted. */
async function samplePairs({ oneHall, bare, floors, meeting }: Setting, pairs: number) {
  const samples = { oneHall: [] as Sample[], bare: [] as Sample[], durable: [] as Sample[], ws: [] as Sample[] }
  while (samples.oneHall.length < pairs) {
    const { command, isAdvance } = meeting.nextStep()
    const ours = await oneHall.crowd('sample', { command })
    await pause(restMs)
    if (!isAdvance) continue
    samples.oneHall.push(ours)
    for (const [name, { server, crowd }] of Object.entries({ bare, ...floors })) {
      await server.setPayload(payloadOf(ours))
      const theirs = await crowd('sample', { command })
      await pause(restMs)
      if (theirs.bytes !== ours.bytes) throw new Error(`other bytes: ${ours.bytes} and ${theirs.bytes} (${name})`)
      samples[name as 'bare' | Floor].push(theirs)
    }
  }
  return samples
}

function payloadOf({ text }: Sample): unknown {
  const [name, payload]: unknown[] = JSON.parse(text.slice(2))
  if (name !== 'feed') throw new Error(`not a feed: ${text.slice(0, 40)}`)
  return payload
}
