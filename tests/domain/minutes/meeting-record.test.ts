import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { meetingRecord } from '../../../shared/domain/minutes/meeting-record.ts'
import type { RecordAct } from '../../../shared/domain/minutes/record.model.ts'
import { anyCommands, play } from '../../support/any-command.ts'
import { logSteps } from '../../support/log-steps.ts'
import { liveMeeting, meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

const recordOf = (log: readonly MeetingEvent[]) => meetingRecord(logSteps(log))

const ofKind = <Kind extends RecordAct['kind']>(log: readonly MeetingEvent[], kind: Kind) =>
  recordOf(log).entries.flatMap(({ act }) => (act.kind === kind ? [act as Extract<RecordAct, { kind: Kind }>] : []))

describe('the record', () => {
  it('[REC-1] tells start, items with every turn, recess and end by their times', () => {
    const meeting = meetingAt()
    meeting.say('meeting.start', {})
    meeting.wait(1_000).say('agenda.advance', { from: null })
    meeting.wait(60_000).say('agenda.advance', { from: 'open' })
    meeting.wait(30_000).say('meeting.recess', {})
    meeting.wait(30_000).say('meeting.resume', {})
    meeting.wait(30_000).say('agenda.goTo', { from: 'read', to: 'open' })
    meeting.wait(10_000).say('meeting.adjourn', {})
    const { entries, turns } = recordOf(meeting.log)
    expect(entries.map(({ act }) => act.kind).filter((kind) => kind !== 'spoke')).toEqual([
      'started',
      'itemBegan',
      'itemBegan',
      'recessed',
      'resumed',
      'itemBegan',
      'adjourned',
    ])
    const lasted = turns.map(({ itemId, from, until }) => [itemId, (until ?? 0) - from])
    expect(lasted).toEqual([
      ['open', 60_000],
      ['read', 90_000],
      ['open', 10_000],
    ])
    const began = ofKind(meeting.log, 'itemBegan').map(({ item, isAgain }) => [item.number, isAgain])
    expect(began).toEqual([
      [1, false],
      [2, false],
      [1, true],
    ])
  })

  it('[REC-1] a move that was taken back has not been: the turn before it goes on, and so does its speech', () => {
    const meeting = liveMeeting()
    meeting.wait(60_000).say('agenda.advance', { from: 'open' })
    meeting.wait(2_000).say('agenda.takeBack', {})
    meeting.wait(30_000).say('meeting.adjourn', {})
    const { turns } = recordOf(meeting.log)
    expect(turns.map(({ itemId, from, until }) => [itemId, (until ?? 0) - from])).toEqual([['open', 92_000]])
    expect(ofKind(meeting.log, 'tookBack').map(({ item }) => item?.number)).toEqual([1])
    expect(ofKind(meeting.log, 'spoke').map(({ speech }) => speech.name)).toEqual(['Host'])
  })

  it('[REC-1] tells points and awardees as they were seen, and not what was taken back', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 1 })
    meeting.wait(1_000).say('agenda.takeBack', {})
    meeting.say('agenda.goTo', { from: 'talk', to: 'honour' })
    meeting.say('commendation.reveal', { itemId: 'honour', from: 0, to: 2 })
    expect(ofKind(meeting.log, 'pointShown').map(({ point, title }) => [point, title])).toEqual([[1, 'Point 1']])
    expect(ofKind(meeting.log, 'revealed').flatMap(({ awardees }) => awardees.map(({ name }) => name))).toEqual([
      'A',
      'B',
    ])
  })

  it('[REC-2] who was given the floor in a move that is taken back has spoken', () => {
    const meeting = liveMeeting()
    meeting.wait(60_000).say('agenda.advance', { from: 'open' })
    meeting.wait(1_000).say('floor.give', { speaker: { name: 'Guest', venueId: 'main' } })
    meeting.wait(2_000).say('agenda.takeBack', {})
    meeting.say('meeting.adjourn', {})
    const guest = ofKind(meeting.log, 'spoke').find(({ speech }) => speech.name === 'Guest')
    expect(guest?.speech.spokenMs).toBe(2_000)
  })

  it('[REC-1] tells replies, help with its end, roll calls with their answers and who signed', () => {
    const meeting = liveMeeting()
    meeting.say('notices.send', { to: 'all', text: 'Count again', level: 'urgent' })
    const noticeId = meeting.state.notices[0]?.id ?? ''
    meeting.say('notices.acknowledge', { noticeId, reply: 'Twelve' }, operatorOf('east'))
    meeting.wait(1_000).say('notices.help', { venueId: 'west', text: 'No picture' }, operatorOf('west'))
    meeting.wait(5_000).say('notices.handleHelp', { helpCallId: meeting.state.helpCalls[0]?.id ?? '' })
    meeting.say('rollCall.open', {})
    meeting.say('rollCall.answer', { venueId: 'east', heard: true, picture: true, sound: false }, operatorOf('east'))
    meeting.say('rollCall.close', {})
    meeting.say('attendance.sign', { venueId: 'east', name: '联络员一' }, operatorOf('east'))
    expect(ofKind(meeting.log, 'replied')).toMatchObject([{ venueId: 'east', text: 'Count again', reply: 'Twelve' }])
    expect(ofKind(meeting.log, 'calledForHelp')).toMatchObject([{ venueId: 'west', handledAt: meeting.now }])
    const [call] = ofKind(meeting.log, 'rollCalled')
    expect(call?.answers.map(({ venueId, heard, sound }) => [venueId, heard, sound])).toContainEqual([
      'east',
      true,
      false,
    ])
    expect(call?.answers.some(({ heard }) => heard === null)).toBe(true)
    expect(ofKind(meeting.log, 'signed')).toMatchObject([{ venueId: 'east', name: '联络员一' }])
  })

  it('[REC-8] tells from when to when a hall was gone, and nothing of one that another server had', () => {
    const meeting = liveMeeting()
    meeting.say('venues.noteLost', { venueId: 'east', since: meeting.now - 10_000 })
    const since = meeting.state.venues.east?.lostSince ?? 0
    meeting.wait(28_000).say('venues.noteRegained', { venueId: 'east' })
    const backAt = meeting.now
    meeting.say('venues.noteLost', { venueId: 'west', since: meeting.now })
    meeting.wait(500).say('venues.noteRegained', { venueId: 'west' })
    meeting.say('venues.noteLost', { venueId: 'main', since: meeting.now })
    meeting.wait(60_000).say('meeting.adjourn', {})
    expect(ofKind(meeting.log, 'dropped').map(({ kind: _, ...dropped }) => dropped)).toEqual([
      { venueId: 'east', since, backAt },
      { venueId: 'main', since: backAt + 500, backAt: null },
    ])
  })

  it('[REC-2] has the same speaking time as the floor, whatever happens', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const meeting = play(commands)
        const counted = meeting.state.floor.spoken.reduce((sum, one) => sum + one.spokenMs, 0)
        const told = ofKind(meeting.log, 'spoke').reduce((sum, { speech }) => sum + (speech.spokenMs ?? 0), 0)
        expect(told).toBe(counted)
      }),
      { numRuns: 200 },
    )
  })

  it('[REC-1] every entry comes from events of the log, in their order, and every item that was on had a turn', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const meeting = play(commands)
        const { entries, turns } = recordOf(meeting.log)
        for (const { seqs } of entries) {
          expect(seqs.length).toBeGreaterThan(0)
          expect(seqs).toEqual([...seqs].sort((one, other) => one - other))
          expect(seqs.every((seq) => meeting.log.some((event) => event.seq === seq))).toBe(true)
        }
        const times = entries.map(({ at }) => at)
        expect(times).toEqual([...times].sort((one, other) => one - other))
        const held = new Set(turns.map(({ itemId }) => itemId))
        for (const { id, startedAt } of meeting.state.agenda.items) expect(held.has(id)).toBe(startedAt !== null)
      }),
      { numRuns: 200 },
    )
  })
})
