import { describe, expect, it } from 'vitest'
import { itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import {
  baselineEnd,
  driftMs,
  projectedEnd,
  projectedStarts,
} from '../../../shared/domain/agenda/projection.selectors.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { meetingAt, plan } from '../../support/meeting-fixture.ts'

const minute = 60_000

const added = { kind: 'other', title: 'Added', plannedMinutes: 10, speaker: null, points: [], documentIds: [] } as const

type Meeting = ReturnType<typeof meetingAt>

/** Four items of ten minutes, at the first; it began so many minutes after it was to. */
function startedLate(lateMinutes: number, rehearsal = false): Meeting {
  const startsAt = instant(meetingAt().now - lateMinutes * minute)
  const data = { ...plan, startsAt, rehearsal }
  const meeting = meetingAt(foldMeeting([{ type: 'meeting.created', data, seq: 1, at: instant(0) }]))
  meeting.say('meeting.start', {})
  meeting.say('agenda.advance', { from: null })
  return meeting
}

/** The first item took the ten minutes that were planned, the second has begun. */
function firstItemDone(): Meeting {
  const meeting = startedLate(0)
  meeting.wait(10 * minute).say('agenda.advance', { from: 'open' })
  return meeting
}

const drift = ({ state, now }: Meeting) => (driftMs(state.agenda, now) ?? Number.NaN) / minute
const end = ({ state, now }: Meeting) => (projectedEnd(state.agenda, now) ?? Number.NaN) / minute
const minutesAhead = ({ state, now }: Meeting) =>
  Object.fromEntries(
    Object.entries(projectedStarts(state.agenda, now)).map(([itemId, at]) => [itemId, (at - now) / minute]),
  )
const standings = ({ state }: Meeting) => state.agenda.items.map((item) => itemStanding(state, item))

/** What the act does to drift and projected end, in minutes. */
function moved(meeting: Meeting, act: () => unknown) {
  const before = [drift(meeting), end(meeting)] as const
  expect(act()).toBeNull()
  return { drift: drift(meeting) - before[0], end: end(meeting) - before[1] }
}

const nothing = { drift: 0, end: 0 }

describe('four items of ten minutes', () => {
  it('[AGD-9] [CAS-12] the first ends on time: on plan', () => {
    expect(drift(firstItemDone())).toBe(0)
  })

  it('[AGD-9] [CAS-13] it is removed then: on plan', () => {
    const meeting = firstItemDone()
    expect(moved(meeting, () => meeting.say('agenda.removeItem', { itemId: 'open' }))).toEqual(nothing)
    expect(drift(meeting)).toBe(0)
  })

  it('[AGD-9] [CAS-14] it is given 30 minutes when it is over: nothing moves', () => {
    const meeting = firstItemDone()
    expect(moved(meeting, () => meeting.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: 30 }))).toEqual(
      nothing,
    )
  })

  it('[AGD-9] [CAS-15] ten minutes for the current item are a delay, of the end and against the plan', () => {
    const meeting = firstItemDone()
    const late = { drift: 10, end: 10 }
    expect(moved(meeting, () => meeting.say('agenda.adjustTime', { itemId: 'read', deltaMinutes: 10 }))).toEqual(late)
    expect(moved(meeting, () => meeting.say('agenda.adjustTime', { itemId: 'honour', deltaMinutes: 10 }))).toEqual(late)
  })

  it('[AGD-9] [AGD-22] [CAS-16] a look back of a minute puts the meeting a minute behind', () => {
    const meeting = startedLate(0)
    meeting.wait(20 * minute).say('agenda.advance', { from: 'open' })
    expect(drift(meeting)).toBe(10)
    meeting.wait(3 * minute).say('agenda.goTo', { from: 'read', to: 'open' })
    expect(drift(meeting)).toBe(10)
    expect(minutesAhead(meeting)).toEqual({ read: 0, talk: 7, honour: 17 })
    meeting.wait(minute).say('agenda.advance', { from: 'open' })
    expect(meeting.state.agenda.items[0]?.tookMs).toBe(21 * minute)
    expect(drift(meeting)).toBe(11)
  })

  it('[AGD-9] [AGD-23] [CAS-17] started 30 minutes after the time that was planned: 30 behind', () => {
    const meeting = startedLate(30)
    expect(drift(meeting)).toBe(30)
    expect(drift(startedLate(-5))).toBe(-5)
    meeting.wait(10 * minute).say('agenda.advance', { from: 'open' })
    expect(drift(meeting)).toBe(30)
  })

  it('[AGD-9] [AGD-24] [CAS-18] two are jumped over: 20 ahead, and both are not held', () => {
    const meeting = startedLate(0)
    meeting.wait(10 * minute).say('agenda.goTo', { from: 'open', to: 'honour' })
    expect(drift(meeting)).toBe(-20)
    expect(standings(meeting)).toEqual(['done', 'notHeld', 'notHeld', 'current'])
  })

  it('[AGD-9] [CAS-19] the current one is moved to the front, or to the end: nothing moves', () => {
    const meeting = firstItemDone()
    meeting.wait(3 * minute)
    expect(moved(meeting, () => meeting.say('agenda.moveItem', { itemId: 'read', before: 'open' }))).toEqual(nothing)
    expect(moved(meeting, () => meeting.say('agenda.moveItem', { itemId: 'read', before: null }))).toEqual(nothing)
    expect(minutesAhead(meeting)).toEqual({ talk: 7, honour: 17 })
  })
})

describe('time against plan', () => {
  it('[AGD-23] the plan is that of the moment of the start, in its order; later changes leave it alone', () => {
    const meeting = meetingAt()
    expect(meeting.state.agenda.baseline).toBeNull()
    meeting.say('agenda.adjustTime', { itemId: 'read', deltaMinutes: 5 })
    meeting.say('agenda.moveItem', { itemId: 'honour', before: 'open' })
    meeting.say('meeting.start', {})
    const { baseline } = meeting.state.agenda
    expect(baseline).toEqual({
      startsAt: plan.startsAt,
      items: [
        { id: 'honour', plannedMinutes: 10 },
        { id: 'open', plannedMinutes: 10 },
        { id: 'read', plannedMinutes: 15 },
        { id: 'talk', plannedMinutes: 10 },
      ],
    })
    expect(baseline === null ? null : baselineEnd(baseline)).toBe(plan.startsAt + 45 * minute)
    meeting.say('agenda.removeItem', { itemId: 'read' })
    meeting.say('agenda.editItem', { itemId: 'talk', patch: { plannedMinutes: null } })
    expect(meeting.state.agenda.baseline).toBe(baseline)
  })

  it('[AGD-23] a rehearsal, and a meeting that is held on another day, are measured from when they did start', () => {
    const halfDay = 12 * 60
    expect([drift(startedLate(-120, true)), drift(startedLate(halfDay)), drift(startedLate(-halfDay))]).toEqual([
      0, 0, 0,
    ])
    expect(drift(startedLate(halfDay - 1))).toBe(halfDay - 1)
  })

  it('[AGD-9] an item that is added is a delay, wherever it is put; one that is removed before it began is time won', () => {
    const meeting = firstItemDone()
    const late = { drift: 10, end: 10 }
    const add = (id: string, before: string | null) => () =>
      meeting.say('agenda.addItem', { item: { ...added, id, points: [], documentIds: [] }, before })
    expect(moved(meeting, add('a', null))).toEqual(late)
    expect(moved(meeting, add('b', 'talk'))).toEqual(late)
    expect(moved(meeting, add('c', 'open'))).toEqual(late)
    expect(moved(meeting, () => meeting.say('agenda.removeItem', { itemId: 'a' }))).toEqual({ drift: -10, end: -10 })
    expect(moved(meeting, () => meeting.say('agenda.removeItem', { itemId: 'talk' }))).toEqual({ drift: -10, end: -10 })
  })

  it('[AGD-9] an item that overruns puts the meeting behind minute by minute', () => {
    const meeting = firstItemDone()
    expect(drift(meeting.wait(10 * minute))).toBe(0)
    expect(drift(meeting.wait(3 * minute))).toBe(3)
  })

  it('[AGD-8] [AGD-9] [AGD-18] nothing is projected once the meeting is over', () => {
    const meeting = firstItemDone()
    meeting.say('meeting.adjourn', {})
    expect([drift(meeting), end(meeting)]).toEqual([Number.NaN, Number.NaN])
    expect(minutesAhead(meeting)).toEqual({})
  })
})

describe('an item that is not held', () => {
  it('[AGD-24] never began by the end of the meeting', () => {
    const meeting = firstItemDone()
    expect(standings(meeting)).toEqual(['done', 'current', 'coming', 'coming'])
    meeting.say('meeting.adjourn', {})
    expect(standings(meeting)).toEqual(['done', 'done', 'notHeld', 'notHeld'])
  })

  it('[AGD-24] before the start all are to come', () => {
    expect(standings(meetingAt())).toEqual(['coming', 'coming', 'coming', 'coming'])
  })

  it('[AGD-24] is to come again when an item before it begins, and held when it begins itself', () => {
    const meeting = firstItemDone()
    meeting.say('agenda.goTo', { from: 'read', to: 'honour' })
    expect(standings(meeting)).toEqual(['done', 'done', 'notHeld', 'current'])
    meeting.say('agenda.goTo', { from: 'honour', to: 'read' })
    expect(standings(meeting)).toEqual(['done', 'current', 'coming', 'coming'])
    expect(drift(meeting)).toBe(0)
    meeting.say('agenda.goTo', { from: 'read', to: 'talk' })
    expect(standings(meeting)).toEqual(['done', 'done', 'current', 'coming'])
  })

  it('[AGD-24] is to come again when it is put behind the current one', () => {
    const meeting = startedLate(0)
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    expect(standings(meeting)).toEqual(['done', 'notHeld', 'current', 'coming'])
    expect(moved(meeting, () => meeting.say('agenda.moveItem', { itemId: 'read', before: 'honour' }))).toEqual({
      drift: 10,
      end: 10,
    })
    expect(standings(meeting)).toEqual(['done', 'current', 'coming', 'coming'])
  })

  it('[AGD-5] [AGD-24] what was jumped over by a commit is not when it is taken back', () => {
    const meeting = firstItemDone()
    meeting.say('agenda.stage', { itemId: 'honour' })
    const before = meeting.state.agenda
    meeting.say('agenda.commit', { itemId: 'honour' })
    expect(standings(meeting)).toEqual(['done', 'done', 'notHeld', 'current'])
    meeting.say('agenda.takeBack', {})
    expect(meeting.state.agenda).toEqual({ ...before, lastMove: null })
  })
})
