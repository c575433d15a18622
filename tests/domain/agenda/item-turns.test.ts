import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitLeadMs, takeBackWindowMs } from '../../../shared/domain/agenda/agenda.evolve.ts'
import { elapsedMs, itemById, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const minute = 60_000

type Meeting = ReturnType<typeof liveMeeting>

const tookMs = ({ state }: Meeting, itemId: string) => itemById(state.agenda, itemId)?.tookMs

describe('the turns of an item', () => {
  it('[AGD-22] an item took what its turns took together: twenty minutes and a look back of one are 21', () => {
    const meeting = liveMeeting()
    meeting.wait(20 * minute).say('agenda.advance', { from: 'open' })
    expect(tookMs(meeting, 'open')).toBe(20 * minute)
    meeting.wait(3 * minute).say('agenda.goTo', { from: 'read', to: 'open' })
    meeting.wait(minute).say('agenda.advance', { from: 'open' })
    expect(tookMs(meeting, 'open')).toBe(21 * minute)
    expect(tookMs(meeting, 'read')).toBe(3 * minute)
  })

  it('[AGD-6] [AGD-7] [AGD-22] another turn goes on where the one before stopped', () => {
    const meeting = liveMeeting()
    meeting.wait(4 * minute).say('agenda.advance', { from: 'open' })
    meeting.wait(minute).say('agenda.goTo', { from: 'read', to: 'open' })
    meeting.wait(2 * minute)
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(6 * minute)
    expect(remainingMs(meeting.state.agenda, meeting.now)).toBe(4 * minute)
  })

  it('[AGD-22] begin and end are those of the latest turn', () => {
    const meeting = liveMeeting()
    meeting.wait(minute).say('agenda.advance', { from: 'open' })
    const begins = meeting.wait(minute).now
    meeting.say('agenda.goTo', { from: 'read', to: 'open' })
    expect(itemById(meeting.state.agenda, 'open')).toMatchObject({ startedAt: begins, endedAt: null, tookMs: minute })
    const ends = meeting.wait(minute).now
    meeting.say('agenda.advance', { from: 'open' })
    expect(itemById(meeting.state.agenda, 'open')).toMatchObject({ startedAt: begins, endedAt: ends })
  })

  it('[AGD-22] neither a recess nor a held clock is time of the item', () => {
    const meeting = liveMeeting()
    meeting.wait(minute).say('meeting.recess', {})
    meeting.wait(30 * minute).say('meeting.resume', {})
    meeting.wait(minute).say('agenda.pauseClock', {})
    meeting.wait(5 * minute).say('agenda.advance', { from: 'open' })
    expect(tookMs(meeting, 'open')).toBe(2 * minute)
    meeting.wait(minute).say('meeting.recess', {})
    meeting.wait(minute).say('meeting.adjourn', {})
    expect(tookMs(meeting, 'read')).toBe(minute)
  })

  it('[AGD-5] [AGD-22] a commit that is taken back was no turn', () => {
    const meeting = liveMeeting()
    meeting.wait(2 * minute).say('agenda.advance', { from: 'open' })
    meeting.wait(minute).say('agenda.goTo', { from: 'read', to: 'open' })
    meeting.wait(minute).say('agenda.stage', { itemId: 'talk' })
    const before = meeting.state.agenda
    meeting.say('agenda.commit', { itemId: 'talk' })
    expect(tookMs(meeting, 'open')).toBe(3 * minute + commitLeadMs)
    meeting.wait(5_000).say('agenda.takeBack', {})
    expect(meeting.state.agenda).toEqual({ ...before, lastMove: null, lastShown: null })
  })

  it('[AGD-5] [AGD-22] a recess behind a commit that is taken back is no time of the item that is on again', () => {
    const meeting = liveMeeting()
    meeting.wait(minute).say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.commit', { itemId: 'read' })
    meeting.wait(1_000).say('meeting.recess', {})
    meeting.wait(5_000).say('meeting.resume', {})
    meeting.wait(1_000).say('agenda.takeBack', {})
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(minute + 2_000)
  })

  it('[AGD-22] an item that is left before its switch was due has taken nothing', () => {
    const meeting = liveMeeting()
    meeting.wait(minute).say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.commit', { itemId: 'read' })
    meeting.wait(commitLeadMs / 2).say('agenda.advance', { from: 'read' })
    expect(tookMs(meeting, 'read')).toBe(0)
  })
})

const acts = ['advance', 'open', 'read', 'talk', 'honour', 'recess', 'hold', 'commit', 'takeBack'] as const

/** Something that the moderator does after so many seconds. */
const anyMoves = fc.array(fc.record({ seconds: fc.integer({ min: 1, max: 900 }), act: fc.constantFrom(...acts) }), {
  maxLength: 30,
})

function move(meeting: Meeting, act: (typeof acts)[number]): void {
  const { currentItemId: from, pausedAt } = meeting.state.agenda
  switch (act) {
    case 'recess':
      meeting.say(meeting.state.meeting.status === 'recess' ? 'meeting.resume' : 'meeting.recess', {})
      break
    case 'hold':
      meeting.say(pausedAt === null ? 'agenda.pauseClock' : 'agenda.resumeClock', {})
      break
    case 'commit':
      // From a held clock nothing would run during the lead.
      meeting.say('agenda.resumeClock', {})
      meeting.say('agenda.stage', { itemId: 'talk' })
      meeting.say('agenda.commit', { itemId: 'talk' })
      break
    case 'takeBack':
      meeting.say('agenda.takeBack', {})
      break
    case 'advance':
      meeting.say('agenda.advance', { from })
      break
    default:
      meeting.say('agenda.goTo', { from, to: act })
  }
}

it('[AGD-22] however the meeting moves, its items together take its time without recess and held clock', () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      // The first item is not taken back: the time would be nobody's.
      const meeting = liveMeeting().wait(takeBackWindowMs + 1)
      let ranMs = takeBackWindowMs + 1
      for (const { seconds, act } of moves) {
        ranMs += meeting.state.agenda.pausedAt === null ? seconds * 1_000 : 0
        move(meeting.wait(seconds * 1_000), act)
      }
      ranMs += meeting.state.agenda.pausedAt === null ? 1_000 : 0
      meeting.wait(1_000).say('meeting.adjourn', {})
      expect(meeting.state.agenda.items.reduce((sum, { tookMs: ms }) => sum + ms, 0)).toBe(ranMs)
    }),
  )
})
