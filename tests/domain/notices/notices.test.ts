import { describe, expect, it } from 'vitest'
import { mayCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { isForVenue, noticeEndsAt, noticeOnScreen } from '../../../shared/domain/notices/notices.selectors.ts'
import { addMs } from '../../../shared/kernel/time.ts'
import { meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const minute = 60_000

describe('notices', () => {
  it('[NTC-1] [NTC-2] reach halls that exist and are acknowledged once', () => {
    const meeting = meetingAt()
    expect(meeting.say('notices.send', { to: ['north'], text: 'x', level: 'info' })).toBe('notices.unknownVenue')
    meeting.say('notices.send', { to: ['east'], text: 'Five minutes', level: 'urgent' })
    const noticeId = meeting.state.notices[0]?.id ?? ''
    expect(meeting.say('notices.acknowledge', { noticeId }, operatorOf('west'))).toBe('notices.unknown')
    expect(meeting.say('notices.acknowledge', { noticeId, reply: 'ok' }, operatorOf('east'))).toBeNull()
    expect(meeting.say('notices.acknowledge', { noticeId }, operatorOf('east'))).toBe('notices.alreadyAcknowledged')
  })

  it('[NTC-3] [NTC-5] a hall calls for help until somebody has handled it', () => {
    const meeting = meetingAt()
    meeting.say('notices.help', { venueId: 'east', text: 'no sound' }, operatorOf('east'))
    const helpCallId = meeting.state.helpCalls[0]?.id ?? ''
    expect(meeting.say('notices.handleHelp', { helpCallId }, operatorOf('west'))).toBe('notices.unknownHelpCall')
    expect(meeting.say('notices.handleHelp', { helpCallId })).toBeNull()
    expect(meeting.say('notices.handleHelp', { helpCallId })).toBe('notices.unknownHelpCall')
  })

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

describe('a call for help', () => {
  it('[NTC-6] is seen, then handled, and the hall that called learns both', () => {
    const meeting = meetingAt()
    meeting.say('notices.help', { venueId: 'east', text: 'no sound' }, operatorOf('east'))
    const helpCallId = meeting.state.helpCalls[0]?.id ?? ''
    const ofEast = () => visibleState(meeting.state, { kind: 'operator', venueId: 'east' }).helpCalls[0]
    expect(ofEast()).toMatchObject({ seenAt: null, handledAt: null })
    meeting.wait(5_000).say('notices.helpSeen', { helpCallId })
    const seenAt = meeting.now
    expect(ofEast()).toMatchObject({ seenAt, handledAt: null })
    meeting.wait(5_000).say('notices.handleHelp', { helpCallId })
    expect(ofEast()).toMatchObject({ seenAt, handledAt: meeting.now })
    expect(meeting.say('notices.helpSeen', { helpCallId })).toBe('notices.unknownHelpCall')
  })
})
