import { describe, expect, it } from 'vitest'
import { mayCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { isForVenue, noticeEndsAt, noticeOnScreen } from '../../../shared/domain/notices/notices.selectors.ts'
import { readinessOf, shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { addMs } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const minute = 60_000

describe('venues', () => {
  it('[VEN-1] the last report of a check counts, until the meeting is over', () => {
    const meeting = liveMeeting()
    const report = (status: 'ok' | 'problem', note: string | null = null) =>
      meeting.say('venues.reportReadiness', { venueId: 'east', check: 'video', status, note }, operatorOf('east'))
    report('problem', 'no signal')
    expect(readinessOf(meeting.state.venues.east ?? missing())).toBe('problem')
    meeting.wait(minute)
    report('ok')
    expect(meeting.state.venues.east?.readiness.video).toEqual({ status: 'ok', note: null, at: meeting.now })
    expect(readinessOf(meeting.state.venues.east ?? missing())).toBe('pending')
    meeting.say('meeting.adjourn', {})
    expect(report('ok')).toBe('venues.meetingOver')
  })

  it('[RCL-1] [RCL-2] a second roll call asks every hall anew', () => {
    const meeting = meetingAt()
    const answer = { venueId: 'east', heard: true, picture: true, sound: true }
    meeting.say('rollCall.open', {})
    meeting.say('rollCall.answer', answer, operatorOf('east'))
    meeting.say('rollCall.close', {})
    expect(meeting.say('rollCall.answer', { ...answer, venueId: 'west' })).toBe('rollCall.notOpen')
    meeting.wait(minute).say('rollCall.open', {})
    expect(meeting.state.venues.east?.rollCall).toMatchObject({ status: 'calling', openedAt: meeting.now, heard: null })
    expect(meeting.say('rollCall.answer', answer, operatorOf('east'))).toBeNull()
  })

  it('[RCL-1] is over by itself once every hall has answered', () => {
    const meeting = meetingAt()
    meeting.say('rollCall.open', {})
    for (const venueId of ['main', 'east', 'west']) {
      meeting.say('rollCall.answer', { venueId, heard: true, picture: true, sound: true })
    }
    expect(meeting.say('rollCall.close', {})).toBe('rollCall.notOpen')
    expect(meeting.say('rollCall.open', {})).toBeNull()
  })

  it('are listed with the main one first, then as in the file', () => {
    const { venues } = meetingAt().state
    const [main, east, west] = [venues.main, venues.east, venues.west].map((venue) => venue ?? missing())
    const branchFirst = {
      west: { ...(west ?? missing()), number: 1 },
      east: east ?? missing(),
      main: main ?? missing(),
    }
    expect(venueList({ ...branchFirst, main: { ...branchFirst.main, number: 3 } }).map(({ id }) => id)).toEqual([
      'main',
      'west',
      'east',
    ])
  })

  it.each([
    ['鸡西市中级人民法院', '鸡西市'],
    ['鸡冠区人民法院', '鸡冠区'],
    ['最高人民检察院', '最高人民检察院'],
    ['虎林市人民政府', '虎林市'],
    ['Main hall', 'Main hall'],
  ])('%s is %s where there is no room', (name, short) => expect(shortVenueName({ name })).toBe(short))
})

describe('notices', () => {
  const sent = (level: 'info' | 'urgent', to: 'all' | string[] = 'all') => ({ to, text: level, level })

  it('[NTC-1] one hall is named once however often it is written', () => {
    const meeting = meetingAt()
    meeting.say('notices.send', sent('info', ['east', 'east', 'west']))
    const [notice] = meeting.state.notices
    expect(notice?.to).toEqual(['east', 'west'])
    expect(['east', 'west', 'main'].map((id) => notice !== undefined && isForVenue(notice, id))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('[NTC-2] is acknowledged by the hall of the link, whoever else has done so', () => {
    const meeting = meetingAt()
    meeting.say('notices.send', sent('info'))
    const noticeId = meeting.state.notices[0]?.id ?? ''
    meeting.say('notices.acknowledge', { noticeId, reply: 'seen' }, operatorOf('east'))
    meeting.wait(1_000).say('notices.acknowledge', { noticeId }, operatorOf('west'))
    expect(meeting.state.notices[0]?.acks).toEqual({
      east: { at: meeting.now - 1_000, reply: 'seen' },
      west: { at: meeting.now, reply: null },
    })
    expect(mayCommand(moderator, { type: 'notices.acknowledge', data: { noticeId } })).toBe(false)
  })

  it('[NTC-4] a plain notice is on screen for a minute, an urgent one for five, and urgent goes first', () => {
    const meeting = meetingAt()
    meeting.say('notices.send', sent('urgent'))
    meeting.wait(1_000).say('notices.send', sent('info'))
    const level = (ms: number) => noticeOnScreen(meeting.state.notices, addMs(meeting.now, ms))?.level ?? null
    expect([level(0), level(4 * minute + 58_999), level(4 * minute + 59_000)]).toEqual(['urgent', 'urgent', null])
    const [, info] = meeting.state.notices
    expect(info && noticeEndsAt(info)).toBe(meeting.now + minute)
  })

  it('[NTC-4] of two alike the newer one is on screen; one that is withdrawn is not', () => {
    const meeting = meetingAt()
    for (const text of ['first', 'second']) meeting.say('notices.send', { ...sent('info'), text })
    const shown = () => noticeOnScreen(meeting.state.notices, meeting.now)?.text ?? null
    expect(shown()).toBe('second')
    meeting.say('notices.withdraw', { noticeId: meeting.state.notices[1]?.id ?? '' })
    expect(shown()).toBe('first')
  })

  it('[NTC-3] [NTC-5] a hall may call again while its first call is open, and handles its own', () => {
    const meeting = meetingAt()
    const call = (text: string) => meeting.say('notices.help', { venueId: 'east', text }, operatorOf('east'))
    expect([call('no sound'), call('no picture')]).toEqual([null, null])
    const helpCallId = meeting.state.helpCalls[0]?.id ?? ''
    expect(meeting.say('notices.handleHelp', { helpCallId }, operatorOf('east'))).toBeNull()
    expect(meeting.state.helpCalls.map(({ handledAt }) => handledAt)).toEqual([meeting.now, null])
  })
})

describe('commendation', () => {
  it('[CMD-1] waits while the meeting is in recess; [CMD-3] the same number twice is refused', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    const reveal = (from: number, to: number) => meeting.say('commendation.reveal', { itemId: 'honour', from, to })
    expect(reveal(0, 3)).toBeNull()
    expect(reveal(3, 3)).toBe('commendation.noSuchAwardee')
    meeting.say('meeting.recess', {})
    expect(reveal(3, 0)).toBe('commendation.notCurrent')
    meeting.say('meeting.resume', {})
    expect(reveal(3, 0)).toBeNull()
    expect(meeting.state.commendation.honour).toMatchObject({ revealed: 0, total: 3 })
  })
})

function missing(): never {
  throw new Error('not there')
}
