import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStoreWriter } from '../../../client/connection/store-writer.ts'

interface Drawn {
  readonly seq: number
  readonly status: string
}

/** A writer, and what it had the views draw. */
function watched() {
  const drawn: Partial<Drawn>[] = []
  return { drawn, writer: createStoreWriter<Drawn>({ apply: (part) => drawn.push(part) }) }
}

describe('what the views draw from', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'queueMicrotask'] }))
  afterEach(() => void vi.useRealTimers())

  it('is written at once when all is quiet, in one go when it comes in one go', () => {
    const { drawn, writer } = watched()
    writer.write({ seq: 1 })
    writer.write({ status: 'live' })
    vi.runAllTicks()
    expect(drawn).toEqual([{ seq: 1, status: 'live' }])
  })

  it('is written once a frame in a rush, and the last word counts', () => {
    const { drawn, writer } = watched()
    for (let seq = 1; seq <= 1_000; seq += 1) {
      writer.write({ seq })
      vi.runAllTicks()
    }
    expect(drawn).toEqual([{ seq: 1 }])
    vi.advanceTimersByTime(100)
    expect(drawn).toEqual([{ seq: 1 }, { seq: 1_000 }])
    writer.write({ seq: 1_001 })
    vi.runAllTicks()
    expect(drawn.at(-1)).toEqual({ seq: 1_001 })
  })

  it('is in the end what it would have been without it, however writes and pauses mix', () => {
    const writes = fc.record({ seq: fc.nat(), status: fc.string() }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.array(fc.tuple(writes, fc.nat(40))), (steps) => {
        const { drawn, writer } = watched()
        for (const [part, pauseMs] of steps) {
          writer.write(part)
          vi.runAllTicks()
          vi.advanceTimersByTime(pauseMs)
        }
        vi.advanceTimersByTime(100)
        const whole = (parts: readonly Partial<Drawn>[]) => Object.assign({}, ...parts)
        expect(whole(drawn)).toEqual(whole(steps.map(([part]) => part)))
      }),
    )
  })

  it('is not written any more once it is closed', () => {
    const { drawn, writer } = watched()
    writer.write({ seq: 1 })
    vi.runAllTicks()
    writer.write({ seq: 2 })
    writer.close()
    writer.write({ seq: 3 })
    vi.advanceTimersByTime(100)
    expect(drawn).toEqual([{ seq: 1 }])
  })
})
