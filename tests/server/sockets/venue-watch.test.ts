import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MeetingHost } from '../../../server/meetings/meeting-host.ts'
import type { ToldOfMeeting } from '../../../server/nodes/told-of-meeting.ts'
import { createVenueWatches } from '../../../server/sockets/venue-watch.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

/** One meeting, and the watch of each of its nodes. */
function watchedMeeting(meeting = liveMeeting(), nodes = 1) {
  const listeners: ((steps: readonly { readonly event: MeetingEvent }[]) => void)[] = []
  const act: MeetingHost['act'] = (_, command) => {
    const before = meeting.log.length
    const code = meeting.say(command.type, command.data as never)
    const steps = meeting.log.slice(before).map((event) => ({ event }))
    if (steps.length > 0) for (const listener of listeners) listener(steps)
    return Promise.resolve(
      code === null ? { ok: true, seq: meeting.log.length } : { ok: false, rejection: { code, params: {} } },
    )
  }
  let isDraining = false
  /** Halls with a screen, by node; as told to the others. */
  const told = Array.from({ length: nodes }, () => new Set<string>())
  const partOf = (venueIds: ReadonlySet<string>) =>
    ({ venues: Object.fromEntries([...venueIds].map((id) => [id, { screens: 1 }])) }) as unknown as ToldOfMeeting
  const watches = Array.from({ length: nodes }, (_, own) => {
    const host = {
      get state() {
        return meeting.state
      },
      act,
      onApplied: (listener: (typeof listeners)[number]) => listeners.push(listener),
    } as unknown as MeetingHost
    const errors = (error: unknown) => {
      throw error
    }
    return createVenueWatches({
      nodes: { of: () => told.filter((__, node) => node !== own).map(partOf) },
      isDraining: () => isDraining,
      now: () => meeting.now,
      onError: errors,
    }).of(host)
  })
  const pass = (ms: number) => {
    meeting.wait(ms)
    vi.advanceTimersByTime(ms)
  }
  const notes = () => meeting.log.filter(({ type }) => type === 'venues.lost' || type === 'venues.regained')
  return {
    watches,
    pass,
    notes,
    /** That node tells the others of the halls that it has. */
    tell: (node: number, venueIds: readonly string[]) => {
      told[node] = new Set(venueIds)
      for (const [index, watch] of watches.entries()) if (index !== node) watch.othersChanged()
    },
    drain: () => {
      isDraining = true
    },
  }
}

describe('the watch over the screens of halls', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('[VEN-14] notes a hall whose last screen is gone for ten seconds, from when it went, and when it is back', () => {
    const meeting = liveMeeting()
    const { watches, pass, notes } = watchedMeeting(meeting)
    const [watch] = watches
    watch?.enter('east')
    watch?.enter('east')
    watch?.leave('east')
    pass(30_000)
    expect(notes()).toEqual([])
    const since = meeting.now
    watch?.leave('east')
    pass(9_000)
    expect(notes()).toEqual([])
    pass(2_000)
    expect(notes()).toMatchObject([{ type: 'venues.lost', data: { venueId: 'east', since } }])
    pass(60_000)
    expect(notes()).toHaveLength(1)
    watch?.enter('east')
    expect(notes()).toMatchObject([{}, { type: 'venues.regained', data: { venueId: 'east' } }])
  })

  it('[VEN-14] one that is back sooner, or went before the start, or because the server goes, is not noted', () => {
    const planned = meetingAt()
    const before = watchedMeeting(planned)
    before.watches[0]?.enter('east')
    before.watches[0]?.leave('east')
    planned.say('meeting.start', {})
    before.pass(30_000)
    expect(before.notes()).toEqual([])
    const short = watchedMeeting()
    short.watches[0]?.enter('east')
    short.watches[0]?.leave('east')
    short.pass(8_000)
    short.watches[0]?.enter('east')
    short.pass(30_000)
    expect(short.notes()).toEqual([])
    const draining = watchedMeeting()
    draining.watches[0]?.enter('east')
    draining.drain()
    draining.watches[0]?.leave('east')
    draining.pass(30_000)
    expect(draining.notes()).toEqual([])
  })

  it('[VEN-14] a hall that another node has is not missed', () => {
    const { watches, tell, pass, notes } = watchedMeeting(liveMeeting(), 2)
    const [one, other] = watches
    one?.enter('west')
    other?.enter('west')
    tell(1, ['west'])
    one?.leave('west')
    pass(30_000)
    expect(notes()).toEqual([])
  })

  it('[VEN-14] [NOD-22] a hall whose node is gone is missed by those that are left, and noted once', () => {
    const { tell, pass, notes } = watchedMeeting(liveMeeting(), 3)
    tell(2, ['west'])
    pass(60_000)
    tell(2, [])
    pass(9_000)
    expect(notes()).toEqual([])
    pass(2_000)
    expect(notes().map(({ type }) => type)).toEqual(['venues.lost'])
    pass(60_000)
    expect(notes()).toHaveLength(1)
  })

  it('[VEN-14] a hall that came to another node before that node has told of it is said to be back at once', () => {
    const meeting = liveMeeting()
    const { watches, pass, notes } = watchedMeeting(meeting, 2)
    const [one, other] = watches
    one?.enter('west')
    one?.leave('west')
    other?.enter('west')
    pass(11_000)
    expect(notes().map(({ type, at }) => [type, at])).toEqual([
      ['venues.lost', instant(meeting.now)],
      ['venues.regained', instant(meeting.now)],
    ])
    pass(60_000)
    expect(notes()).toHaveLength(2)
  })
})
