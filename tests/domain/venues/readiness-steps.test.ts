import { describe, expect, it } from 'vitest'
import { stepDueAt, stepReport, stepStanding } from '../../../shared/domain/venues/steps.selectors.ts'
import { type ReadinessStep, readinessSteps } from '../../../shared/domain/venues/venues.model.ts'
import { instant, minutes } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

const startsAt = instant(Date.UTC(2026, 10, 20, 1))
const minutesBefore = (count: number, at = startsAt) => instant(at - minutes(count))
const report = (at: number, status: 'ok' | 'problem' = 'ok') => ({ status, note: null, at: instant(at) })

function hall() {
  const meeting = meetingAt()
  const east = () => meeting.state.venues.east ?? missing()
  const check = (name: 'video' | 'audio' | 'seating', status: 'ok' | 'problem' = 'ok') =>
    meeting.wait(1_000).say('venues.reportReadiness', { venueId: 'east', check: name, status }, operatorOf('east'))
  return { meeting, check, seen: (step: ReadinessStep) => stepReport(east(), step) }
}

describe('the steps of readiness', () => {
  it('[VEN-4] are due a day, 60, 30 and 10 minutes before the start, and move with it', () => {
    const dues = (at = startsAt) => readinessSteps.map((step) => stepDueAt(step, at))
    expect(dues()).toEqual([minutesBefore(24 * 60), minutesBefore(60), minutesBefore(30), minutesBefore(10)])
    const later = instant(startsAt + minutes(15))
    expect(dues(later)).toEqual(dues().map((at) => at + minutes(15)))
  })

  it('[VEN-4] at the deadline itself: a report is in time, and what is missing is not overdue yet', () => {
    const due = stepDueAt('watch', startsAt)
    expect(stepStanding(report(due), due, due)).toBe('ok')
    expect(stepStanding(report(due + 1), due, instant(due + 1))).toBe('late')
    expect(stepStanding(null, due, due)).toBe('soon')
    expect(stepStanding(null, due, instant(due + 1))).toBe('overdue')
  })

  it('[VEN-4] is next half an hour before; a problem is one, in time or late', () => {
    const due = stepDueAt('watch', startsAt)
    expect(stepStanding(null, due, minutesBefore(91))).toBe('pending')
    expect(stepStanding(null, due, minutesBefore(90))).toBe('soon')
    expect(stepStanding(report(due + 1, 'problem'), due, due)).toBe('problem')
  })

  it('[VEN-4] a start that is moved makes an overdue step due again, and a late one timely', () => {
    const [due, moved] = [stepDueAt('seated', startsAt), stepDueAt('seated', instant(startsAt + minutes(15)))]
    const now = minutesBefore(5)
    expect([stepStanding(null, due, now), stepStanding(null, moved, now)]).toEqual(['overdue', 'soon'])
    expect([stepStanding(report(now), due, now), stepStanding(report(now), moved, now)]).toEqual(['late', 'ok'])
  })

  it('[VEN-2] [VEN-3] the last report counts, with who made it; not after the meeting', () => {
    const { meeting, seen } = hall()
    const data = { venueId: 'east', stage: 'watch', status: 'ok' } as const
    expect(meeting.say('venues.reportStage', { ...data, status: 'problem', note: 'ill' })).toBeNull()
    expect(seen('watch')).toEqual({ status: 'problem', note: 'ill', at: meeting.now, onBehalf: true })
    meeting.wait(1_000).say('venues.reportStage', data, operatorOf('east'))
    expect(seen('watch')).toEqual({ status: 'ok', note: null, at: meeting.now, onBehalf: false })
    expect(meeting.say('venues.reportStage', { ...data, venueId: 'north' })).toBe('venues.unknownVenue')
    const ended = liveMeeting()
    ended.say('meeting.adjourn', {})
    expect(ended.say('venues.reportStage', data)).toBe('venues.meetingOver')
  })

  it('[VEN-7] a report made by mistake is taken back by the hall or by staff; what was said stays in the log', () => {
    const { meeting, check, seen } = hall()
    const data = { venueId: 'east', stage: 'rehearsal' } as const
    const own = operatorOf('east')
    check('video')
    check('audio')
    const derived = seen('rehearsal')
    expect(meeting.say('venues.withdrawStage', data, own)).toBe('venues.notReported')
    meeting.say('venues.reportStage', { ...data, status: 'problem', note: 'hum' }, own)
    expect(meeting.say('venues.withdrawStage', data, own)).toBeNull()
    expect(seen('rehearsal')).toEqual(derived)
    meeting.say('venues.reportStage', { ...data, status: 'ok' }, own)
    expect(meeting.say('venues.withdrawStage', data)).toBeNull()
    expect(meeting.log.map(({ type }) => type).filter((type) => type.startsWith('venues.stage'))).toEqual([
      'venues.stageReported',
      'venues.stageWithdrawn',
      'venues.stageReported',
      'venues.stageWithdrawn',
    ])
    expect(meeting.say('venues.withdrawStage', { ...data, venueId: 'north' })).toBe('venues.unknownVenue')
    const ended = liveMeeting()
    ended.say('meeting.adjourn', {})
    expect(ended.say('venues.withdrawStage', data)).toBe('venues.meetingOver')
  })

  it('[VEN-5] the rehearsal follows from picture and sound, the seating from the seats', () => {
    const { meeting, check, seen } = hall()
    check('video')
    expect(seen('rehearsal')).toBeNull()
    check('audio')
    expect(seen('rehearsal')).toMatchObject({ status: 'ok', at: meeting.now })
    check('video', 'problem')
    expect(seen('rehearsal')).toMatchObject({ status: 'problem', at: meeting.now })
    expect(seen('seated')).toBeNull()
    check('seating')
    expect(seen('seated')).toMatchObject({ status: 'ok', at: meeting.now })
    expect([seen('watch'), seen('checkIn')]).toEqual([null, null])
  })

  it('[VEN-5] what the hall says of the step itself outlasts its checks', () => {
    const { meeting, check, seen } = hall()
    meeting.say('venues.reportStage', { venueId: 'east', stage: 'seated', status: 'ok' }, operatorOf('east'))
    check('seating', 'problem')
    expect(seen('seated')?.status).toBe('ok')
  })
})

function missing(): never {
  throw new Error('not there')
}
