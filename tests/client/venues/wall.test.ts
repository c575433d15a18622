import { describe, expect, it } from 'vitest'
import { type LostScreens, nextLostScreens } from '../../../client/features/venues/wall/lost-screens.ts'
import { nextLagSince, venueGlances } from '../../../client/features/venues/wall/venue-glance.ts'
import { newsOfVenue } from '../../../client/features/venues/wall/venue-news.ts'
import { wallNews } from '../../../client/features/venues/wall/wall-news.ts'
import { concernOf, wallSums } from '../../../client/features/venues/wall/wall-order.ts'
import { type Instant, instant } from '../../../shared/kernel/time.ts'
import type { VenuePresence } from '../../../shared/protocol/down.ts'
import { liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

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
  lostScreens: LostScreens = {},
) {
  return venueGlances({ state: meeting.state, presence, seq: 40, lagSince, lostScreens, now: meeting.now })
}

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

  it('[SCR-9] has lost its screen once one was seen and none is there, though its operator is; until one is back', () => {
    const meeting = liveMeeting()
    const alone = { ...all, east: seen({ screens: 0, drawnSeq: null }) }
    expect(nextLostScreens({}, alone, instant(1))).not.toHaveProperty('east')
    const before = nextLostScreens({}, all, instant(2))
    const lost = nextLostScreens(before, alone, instant(3))
    expect(nextLostScreens(lost, alone, instant(4))).toBe(lost)
    expect(eastOf(glances(alone, meeting, {}, lost))).toMatchObject({ line: 'offline', since: 3, operators: 1 })
    expect(nextLostScreens(lost, all, instant(5))).toEqual(before)
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
    expect(newsOfVenue(meeting.state, 'east').map(({ what }) => what)).toEqual(['helpCalled', 'checkProblem'])
    expect(newsOfVenue(meeting.state, 'west').map(({ what }) => what)).toEqual(['checkedIn'])
    expect(newsOfVenue(meeting.state, 'nowhere')).toEqual([])
    expect(eastOf(glances(all, meeting))).toMatchObject({ news: { what: 'helpCalled' }, readiness: 'problem' })
  })
})

describe('what a hall is to those who look after it', () => {
  it('a call for help goes before a cut line, a cut line before a screen left behind, and that before a problem', () => {
    const meeting = liveMeeting()
    const halls = (line: Partial<VenuePresence>, since = {}) =>
      glances({ main: seen(), east: seen(line) }, meeting, since)
    const concern = (...asked: Parameters<typeof halls>) => eastOf(halls(...asked))
    const lagging = [{ drawnSeq: 38 }, { east: instant(meeting.now - 9_000) }] as const
    const of = (glance: ReturnType<typeof concern>) => (glance === undefined ? null : concernOf(glance))
    expect(of(concern({}))).toBe('calm')
    expect(of(concern({ drawnSeq: 38 }))).toBe('watch')
    meeting.say('venues.reportReadiness', { venueId: 'east', check: 'audio', status: 'problem' })
    expect(of(concern({}))).toBe('problem')
    expect(of(concern(...lagging))).toBe('behind')
    expect(of(concern({ screens: 0, operators: 0 }))).toBe('offline')
    meeting.say('notices.help', { venueId: 'east', text: 'No sound' }, operatorOf('east'))
    expect(of(concern({ screens: 0, operators: 0 }))).toBe('help')
  })

  it('[SCR-8] that its screen is dark is no trouble, and seen all the same', () => {
    const meeting = liveMeeting()
    meeting.say('screens.blank', { venueIds: ['east'], on: true })
    expect(glances(all, meeting).map(concernOf)).toEqual(['calm', 'watch', 'calm'])
  })

  it('nobody is in trouble once the meeting is over: halls go home', () => {
    const meeting = liveMeeting()
    meeting.say('rollCall.open', {})
    meeting.say('notices.help', { venueId: 'west', text: 'No sound' }, operatorOf('west'))
    meeting.say('meeting.adjourn', {})
    const halls = glances({ main: seen({ screens: 0, operators: 0 }) }, meeting)
    expect(halls.map(concernOf)).toEqual(['calm', 'calm', 'calm'])
  })

  it('sums up what stands on the tiles', () => {
    const meeting = liveMeeting()
    meeting.say('attendance.checkIn', { personId: 'east-1', venueId: 'east' })
    const sums = wallSums(glances({ main: seen(), east: seen({ drawnSeq: 38 }) }, meeting))
    expect(sums).toEqual({ venues: 3, onLine: 2, drawn: 1, ready: 0, present: 1, expected: 5, help: 0 })
  })

  it('what happened last in any hall, a cut line among it, and not that people check in', () => {
    const meeting = liveMeeting()
    meeting.wait(10_000).say('notices.help', { venueId: 'west', text: 'No sound' }, operatorOf('west'))
    meeting.wait(1_000).say('attendance.checkIn', { personId: 'east-1', venueId: 'east' })
    const gone = seen({ screens: 0, operators: 0, lastSeenAt: meeting.now })
    const news = wallNews(glances({ ...all, main: gone }, meeting), 5)
    expect(news.map(({ glance, what }) => [glance.venue.id, typeof what === 'string' ? what : what.what])).toEqual([
      ['main', 'offline'],
      ['west', 'helpCalled'],
    ])
  })
})
