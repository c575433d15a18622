import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seenSeq } from '../../../client/acts/seen-seq.ts'
import { emptyPage } from '../../../client/connection/page-state.ts'
import { useMeetingStore } from '../../../client/store/meeting-store.ts'

describe('waiting for an outcome to be seen', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    useMeetingStore.setState({ ...emptyPage, seq: 5 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** `seen` once the page has it, `waits` until then. */
  const stateOf = async (promise: Promise<void>) => {
    let state = 'waits'
    void promise.then(() => {
      state = 'seen'
    })
    await vi.advanceTimersByTimeAsync(0)
    return () => state
  }

  it('ends at once for what the page has already', async () => {
    expect((await stateOf(seenSeq(5)))()).toBe('seen')
  })

  it('ends with the event and not before', async () => {
    const state = await stateOf(seenSeq(7))
    useMeetingStore.setState({ seq: 6 })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(state()).toBe('waits')
    useMeetingStore.setState({ seq: 8 })
    await vi.advanceTimersByTimeAsync(0)
    expect(state()).toBe('seen')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends after three seconds whatever happens, so that no button stays dead', async () => {
    const state = await stateOf(seenSeq(7))
    await vi.advanceTimersByTimeAsync(2_999)
    expect(state()).toBe('waits')
    await vi.advanceTimersByTimeAsync(1)
    expect(state()).toBe('seen')
  })
})
