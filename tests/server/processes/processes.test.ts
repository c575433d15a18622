import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { createFairQueue } from '../../../server/processes/fair-queue.ts'
import type { JobKind } from '../../../server/processes/job-kind.ts'
import { createProcessPool, type ProcessPool } from '../../../server/processes/process-pool.ts'
import { wasStarved } from '../../../server/processes/processor-time.ts'
import { until } from '../../support/running-hall.ts'

const program = new URL('../../support/process-works.ts', import.meta.url)
const kind = <Job, Made>(name: string, { maxMs = 20_000, maxMb = 256 } = {}): JobKind<Job, Made> => ({
  name,
  limits: { maxMs, maxMb },
})
const double = kind<number, number>('double')
const slow = kind<number, number>('slow')
const anybody = { meetingId: 'm', linkId: 'l' }

let pool: ProcessPool
const faults: string[] = []
const begin = (options: Parameters<typeof createProcessPool>[0] = {}): void => {
  faults.length = 0
  pool = createProcessPool({ program, onFault: (name, why) => faults.push(`${name}: ${why}`), ...options })
}
const run = <Job, Made>(what: JobKind<Job, Made>, job: Job, asker: Parameters<ProcessPool['run']>[2] = anybody) =>
  pool.run(what, { job: () => job }, asker)
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

afterEach(async () => {
  const pids = pool.pids()
  await pool.close()
  expect(pids.filter(isAlive)).toEqual([])
})

describe('a limited process', () => {
  it.each([
    ['dies', kind<null, null>('die'), 'die: ended with 3'],
    ['throws', kind<null, null>('refuse'), 'refuse: no'],
    ['hangs', kind<null, null>('hang', { maxMs: 1_500 }), 'hang: took longer than 1500 ms'],
    ['fills its heap', kind<null, null>('heap', { maxMb: 160 }), /^heap: ended with SIG(ABRT|KILL|TRAP)$/u],
    ['fills memory outside its heap', kind<null, null>('buffers', { maxMb: 160 }), 'buffers: ended with SIGKILL'],
  ])('[PRC-1, PRC-2] that %s fails its own job; the job beside it and the next one are done', async (_, bad, why) => {
    begin({ size: 2 })
    const beside = run(double, 21, { meetingId: 'm', linkId: 'other' })
    // Whoever hangs where others leave it little of the processor is not to blame for sure.
    expect(await run(bad, null)).toMatchObject({ ok: false, fault: expect.stringMatching(/^(failed|busy)$/u) })
    expect(faults).toEqual([typeof why === 'string' ? why : expect.stringMatching(why)])
    expect(await beside).toEqual({ ok: true, made: 42 })
    expect(await run(double, 4)).toEqual({ ok: true, made: 8 })
  })

  it('[PRC-1] that is long in loading its program has the whole time for its job', async () => {
    begin({ size: 1 })
    await run(double, 1)
    expect(await run(kind<number, number>('late', { maxMs: 1_200 }), 700)).toEqual({ ok: true, made: 700 })
    expect(await run(kind<number, number>('late', { maxMs: 500 }), 10)).toMatchObject({ ok: false })
  })

  it('[PRC-1] that took too long without the processor is told as busy, to be asked for again', async () => {
    begin({ size: 1 })
    await run(double, 1)
    const told = process.platform === 'linux' ? 'busy' : 'failed'
    expect(await run(kind<number, number>('slow', { maxMs: 300 }), 20_000)).toMatchObject({ ok: false, fault: told })
    expect(faults).toEqual(['slow: took longer than 300 ms'])
    expect([null, 0, 129, 130, 1_000].map((hadMs) => wasStarved(hadMs, 300))).toEqual([false, true, true, false, false])
    expect(wasStarved(0, 40), 'less than can be told').toBe(false)
  })

  it('[PRC-1] is told nothing of what the server is configured with', async () => {
    begin()
    process.env.ADMIN_TOKEN = 'canary-of-the-owner'
    const outcome = await run(kind<null, readonly string[]>('environment'), null)
    Reflect.deleteProperty(process.env, 'ADMIN_TOKEN')
    expect(outcome).toMatchObject({ ok: true })
    expect(outcome.ok && outcome.made.filter((name) => name.includes('TOKEN'))).toEqual([])
  })

  it('tells how far it is, and is used again', async () => {
    begin({ size: 1 })
    const told: number[] = []
    const wish = { job: () => null, told: (progress: number) => told.push(progress) }
    await pool.run(kind<null, null>('tell'), wish, anybody)
    expect(told).toEqual([0.5])
    const [pid] = pool.pids()
    await run(double, 1)
    expect(pool.pids()).toEqual([pid])
  })

  it.each(['hang', 'slow'])('[PRC-6] is gone with a server that was killed while it was to %s', async (what) => {
    begin()
    const source = new URL('../../support/process-server.ts', import.meta.url)
    const server = spawn(process.execPath, ['--import', 'tsx', source.pathname, what], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [said] = (await once(server.stdout, 'data')) as [Buffer]
    const pid = Number(said.toString())
    expect(isAlive(pid)).toBe(true)
    server.kill('SIGKILL')
    await until(() => !isAlive(pid))
  })
})

describe('the queue', () => {
  it('[PRC-3] gives meetings their turns, and links within a meeting', () => {
    const queue = createFairQueue<string>()
    const add = (meetingId: string, linkId: string, item: string) => queue.add({ meetingId, linkId }, item)
    for (const item of ['a1', 'a2', 'a3', 'a4']) add('one', 'a', item)
    add('one', 'b', 'b1')
    add('two', 'c', 'c1')
    const order: string[] = []
    for (let next = queue.next(() => true); next !== null; next = queue.next(() => true)) order.push(next.item)
    expect(order).toEqual(['a1', 'c1', 'b1', 'a2', 'a3', 'a4'])
  })

  it('[PRC-3] a link that asks for a lot waits behind itself; what it has too much is busy', async () => {
    begin({ size: 2 })
    const greedy = Array.from({ length: 12 }, () => run(slow, 60_000))
    expect(await run(double, 1, { meetingId: 'm', linkId: 'other' })).toEqual({ ok: true, made: 2 })
    expect(await run(double, 1, { meetingId: 'another', linkId: 'third' })).toEqual({ ok: true, made: 2 })
    const settled = await Promise.all(greedy.slice(9))
    expect(settled.map((outcome) => outcome.ok || outcome.fault)).toEqual(['busy', 'busy', 'busy'])
    await pool.close()
    const ended = await Promise.all(greedy.slice(0, 9))
    expect(ended.some(({ ok }) => ok)).toBe(false)
  })

  it('[PRC-4] what nobody waits for is dropped, before it begins and while it runs', async () => {
    begin({ size: 1, abandonedMs: 100 })
    const leaving = new AbortController()
    const made: number[] = []
    const ask = (index: number) =>
      pool.run(slow, { job: () => made.push(index) && 60_000 }, { ...anybody, signal: leaving.signal })
    const asked = [0, 1, 2].map(ask)
    await until(() => pool.pids().length === 1 && made.length === 1)
    leaving.abort()
    expect(await Promise.all(asked)).toEqual(asked.map(() => ({ ok: false, fault: 'gone' })))
    expect(await run(double, 3)).toEqual({ ok: true, made: 6 })
    expect(made).toEqual([0])
    expect(faults).toEqual([])
  })

  it('[PRC-5] the same thing is done once for all who ask for it, and goes on when one of them leaves', async () => {
    begin()
    let begun = 0
    const leaving = new AbortController()
    const ask = (linkId: string, signal?: AbortSignal) =>
      pool.run(
        slow,
        {
          key: 'same',
          job: () => {
            begun += 1
            return 300
          },
        },
        { meetingId: 'm', linkId, ...(signal === undefined ? {} : { signal }) },
      )
    const first = ask('a', leaving.signal)
    const others = Array.from({ length: 50 }, (_, index) => ask(index % 2 === 0 ? 'a' : 'b'))
    leaving.abort()
    expect(await first).toEqual({ ok: false, fault: 'gone' })
    expect(new Set((await Promise.all(others)).map((outcome) => outcome.ok && outcome.made))).toEqual(new Set([300]))
    expect(begun).toBe(1)
  })
})
