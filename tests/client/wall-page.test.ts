import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hallGlances, nextLagSince } from '../../client/views/wall/hall-glance.ts'
import { hallNews } from '../../client/views/wall/hall-news.ts'
import { tileAfter, wallGrid } from '../../client/views/wall/wall-grid.ts'
import { concernOf, inOrder, wallSums } from '../../client/views/wall/wall-order.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { VenuePresence } from '../../shared/protocol/down.ts'
import { liveMeeting, operatorOf } from '../support/meeting-fixture.ts'

const seen = (more: Partial<VenuePresence> = {}): VenuePresence => ({
  screens: 1,
  operators: 1,
  rttMs: 12,
  drawnSeq: 40,
  prepared: null,
  lastSeenAt: instant(5_000),
  ...more,
})

const all = { main: seen(), east: seen(), west: seen() }

function glances(
  presence: Readonly<Record<string, VenuePresence>> = all,
  meeting = liveMeeting(),
  lagSince: Readonly<Record<string, Instant>> = {},
) {
  return hallGlances({ state: meeting.state, presence, seq: 40, lagSince, now: meeting.now })
}

const idsOf = (halls: ReturnType<typeof glances>) => halls.map(({ venue }) => venue.id)
const eastOf = (halls: ReturnType<typeof glances>) => halls.find(({ venue }) => venue.id === 'east')

describe('a hall at a glance', () => {
  it.each([
    ['its screen follows', seen(), 'online', null],
    ['only its operator is there', seen({ screens: 0, drawnSeq: null }), 'desk', null],
    ['all have gone', seen({ screens: 0, operators: 0, drawnSeq: null }), 'offline', 5_000],
  ] as const)('%s', (_, presence, line, since) =>
    expect(eastOf(glances({ ...all, east: presence }))).toMatchObject({ line, since }),
  )

  it('was never seen', () => expect(eastOf(glances({ main: seen() }))).toMatchObject({ line: 'none', screens: 0 }))

  it('is stale once it owes a picture for more than five seconds, not before', () => {
    const meeting = liveMeeting()
    const lagging = { ...all, east: seen({ drawnSeq: 38 }) }
    const since = (ms: number) => ({ east: instant(meeting.now - ms) })
    expect(eastOf(glances(lagging, meeting, since(5_000)))).toMatchObject({ line: 'online', mark: { steps: 2 } })
    expect(eastOf(glances(lagging, meeting, since(5_001)))).toMatchObject({ line: 'stale', since: since(5_001).east })
  })

  it('keeps the moment it began to lag until it has caught up', () => {
    const lags = { venueId: 'east', state: 'lags', steps: 1 } as const
    const first = nextLagSince({}, [lags], instant(1))
    expect(nextLagSince(first, [{ ...lags, steps: 3 }], instant(9))).toEqual({ east: 1 })
    expect(nextLagSince(first, [{ venueId: 'east', state: 'up', steps: 0 }], instant(9))).toEqual({})
    expect(nextLagSince(first, [{ venueId: 'east', state: 'offline', steps: 0 }], instant(9))).toEqual({})
  })

  it('is the same object while the same halls lag, so that a rush of feeds draws nothing twice', () => {
    const lags = { venueId: 'east', state: 'lags', steps: 1 } as const
    const none = nextLagSince({}, [], instant(1))
    expect(nextLagSince(none, [{ ...lags, state: 'up' }], instant(2))).toBe(none)
    const first = nextLagSince(none, [lags], instant(3))
    expect(nextLagSince(first, [{ ...lags, steps: 2 }], instant(4))).toBe(first)
  })

  it('tells what happened there last, and nothing of other halls', () => {
    const meeting = liveMeeting()
    const east = operatorOf('east')
    meeting.say('venues.reportReadiness', { venueId: 'east', check: 'audio', status: 'problem' }, east)
    meeting.wait(1_000).say('notices.help', { venueId: 'east', text: 'No sound' }, east)
    meeting.wait(1_000).say('attendance.checkIn', { personId: 'west-1', venueId: 'west' })
    expect(hallNews(meeting.state, 'east').map(({ what }) => what)).toEqual(['helpCalled', 'checkProblem'])
    expect(hallNews(meeting.state, 'west').map(({ what }) => what)).toEqual(['checkedIn'])
    expect(hallNews(meeting.state, 'nowhere')).toEqual([])
    expect(eastOf(glances(all, meeting))).toMatchObject({ news: { what: 'helpCalled' }, readiness: 'problem' })
  })
})

describe('the order of the wall', () => {
  it('a call for help, then a cut line, then what is not there yet, then the rest; or as in the meeting', () => {
    const meeting = liveMeeting()
    meeting.say('notices.help', { venueId: 'west', text: 'No sound' }, operatorOf('west'))
    const halls = glances({ main: seen(), east: seen({ screens: 0, operators: 0 }), west: seen() }, meeting)
    expect(idsOf(inOrder(halls, 'worst'))).toEqual(['west', 'east', 'main'])
    expect(inOrder(halls, 'worst').map(concernOf)).toEqual(['help', 'trouble', 'calm'])
    expect(idsOf(inOrder(halls, 'agenda'))).toEqual(['main', 'east', 'west'])
  })

  it('nobody is in trouble once the meeting is over: halls go home', () => {
    const meeting = liveMeeting()
    meeting.say('rollCall.open', {})
    meeting.say('notices.help', { venueId: 'west', text: 'No sound' }, operatorOf('west'))
    meeting.say('meeting.adjourn', {})
    const halls = glances({ main: seen({ screens: 0, operators: 0 }) }, meeting)
    expect(halls.map(concernOf)).toEqual(['calm', 'calm', 'calm'])
  })

  it('equals stay in the order of the meeting', () => {
    expect(idsOf(inOrder(glances({}), 'worst'))).toEqual(['main', 'east', 'west'])
  })

  it('sums up what stands on the tiles', () => {
    const meeting = liveMeeting()
    meeting.say('attendance.checkIn', { personId: 'east-1', venueId: 'east' })
    const sums = wallSums(glances({ main: seen(), east: seen({ drawnSeq: 38 }) }, meeting))
    expect(sums).toEqual({ halls: 3, onLine: 2, drawn: 1, ready: 0, present: 1, expected: 5, help: 0 })
  })
})

describe('the tiles of the wall', () => {
  it('up to forty halls need five rows at most, and every one has its place', () => {
    for (let count = 1; count <= 40; count += 1) {
      const { columns, rows } = wallGrid(count)
      expect(rows, `${count}`).toBeLessThanOrEqual(5)
      expect(columns * rows, `${count}`).toBeGreaterThanOrEqual(count)
      expect(columns * (rows - 1), `${count}`).toBeLessThan(count)
    }
    expect(wallGrid(0)).toMatchObject({ columns: 1, rows: 1 })
    expect(wallGrid(100)).toMatchObject({ columns: 8, rows: 5 })
  })

  it('arrow keys never leave the wall, and come back the way they went', () => {
    const opposite = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight', ArrowDown: 'ArrowUp', ArrowUp: 'ArrowDown' }
    const anyKey = fc.constantFrom(...(Object.keys(opposite) as (keyof typeof opposite)[]))
    fc.assert(
      fc.property(anyKey, fc.integer({ min: 1, max: 60 }), fc.nat(), (key, count, place) => {
        const [index, { columns }] = [place % count, wallGrid(count)]
        const target = tileAfter(key, index, count, columns) ?? -1
        expect(target).toBeGreaterThanOrEqual(0)
        expect(target).toBeLessThan(count)
        if (target !== index) expect(tileAfter(opposite[key], target, count, columns)).toBe(index)
      }),
    )
    expect(tileAfter('Enter', 3, 9, 3)).toBeNull()
  })
})
