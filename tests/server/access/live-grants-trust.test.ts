import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Grant } from '../../../server/access/access.ts'
import { createLiveGrants } from '../../../server/access/live-grants.ts'

const grant: Grant = {
  actor: { role: 'screen', venueId: 'b1', personId: null },
  meetingId: 'm',
  linkId: 'l',
  sessionHash: null,
}

describe('grants that nobody can check', () => {
  let answer: () => Promise<boolean[]> = async () => []
  let errors: unknown[] = []
  let at = 0
  const begin = () => {
    const access = { areOver: () => answer() }
    return createLiveGrants({ access, elapsed: () => at, onError: (error) => errors.push(error) })
  }
  const wait = async (ms: number) => {
    for (let left = ms; left > 0; left -= 100) {
      at += 100
      await vi.advanceTimersByTimeAsync(100)
    }
  }

  beforeEach(() => {
    vi.useFakeTimers()
    errors = []
    answer = async () => []
  })
  afterEach(() => vi.useRealTimers())

  it.each([
    ['refuses', () => Promise.reject(new Error('no connection'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ])('[ACC-3] end within ten seconds when the store %s, and not before eight', async (_, silent) => {
    const grants = begin()
    const ends: string[] = []
    grants.hang(
      () => grant,
      (why) => ends.push(why),
    )
    await wait(60_000)
    expect(ends).toEqual([])
    answer = silent
    await wait(7_500)
    expect(ends).toEqual([])
    await wait(2_000)
    expect(ends).toEqual(['unchecked'])
    expect(errors).toHaveLength(1)
    grants.close()
  })

  it('[ACC-3] hold again once the store answers, however long it was silent', async () => {
    const grants = begin()
    grants.hang(
      () => grant,
      () => undefined,
    )
    answer = () => new Promise(() => undefined)
    await wait(20_000)
    answer = async () => []
    await wait(5_000)
    const ends: string[] = []
    grants.hang(
      () => grant,
      (why) => ends.push(why),
    )
    await wait(20_000)
    expect(ends).toEqual([])
    grants.close()
  })

  it('[ACC-3] whoever has ended a grant waits for a look that began afterwards', async () => {
    const grants = begin()
    let looks = 0
    answer = async () => {
      looks += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
      return []
    }
    grants.hang(
      () => grant,
      () => undefined,
    )
    const first = grants.recheck()
    const [second, third] = [grants.recheck(), grants.recheck()]
    await vi.advanceTimersByTimeAsync(200)
    await Promise.all([first, second, third])
    expect(looks).toBe(2)
    grants.close()
  })
})
