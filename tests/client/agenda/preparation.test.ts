import { describe, expect, it } from 'vitest'
import { preparedMarks, readyCount } from '../../../client/features/agenda/staging/preparation.ts'
import { instant } from '../../../shared/kernel/time.ts'
import type { VenuePresence } from '../../../shared/protocol/down.ts'

const venue = (prepared: VenuePresence['prepared'], screens = 1): VenuePresence => ({
  screens,
  operators: 1,
  rttMs: 9,
  drawnSeq: 4,
  prepared,
  lastSeenAt: instant(0),
})

const markOf = (presence: VenuePresence | undefined) =>
  preparedMarks(['east'], presence === undefined ? {} : { east: presence }, 'read')[0]

describe('how far the halls are with the staged item', () => {
  it.each([
    ['never seen', undefined, 'away', 0],
    ['its screen is gone', venue({ itemId: 'read', done: 1, total: 1 }, 0), 'away', 0],
    ['it has told nothing', venue(null), 'loading', 0],
    ['it tells of another item', venue({ itemId: 'talk', done: 1, total: 1 }), 'loading', 0],
    ['half of it has come', venue({ itemId: 'read', done: 101, total: 200 }), 'loading', 50],
    ['all of it has come', venue({ itemId: 'read', done: 200, total: 200 }), 'ready', 100],
    ['there is nothing to load', venue({ itemId: 'read', done: 0, total: 0 }), 'ready', 100],
  ] as const)('[DOC-17] %s', (_, presence, state, percent) => {
    expect(markOf(presence)).toEqual({ venueId: 'east', state, percent })
    expect(readyCount(preparedMarks(['east'], { ...(presence && { east: presence }) }, 'read'))).toBe(
      state === 'ready' ? 1 : 0,
    )
  })
})
