import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { type Step, visibleEvents, visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { evolveWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { createReplayMarks } from '../../../shared/domain/minutes/replay-marks.ts'
import { toldMarks } from '../../../shared/domain/minutes/replay-marks.visibility.ts'
import { anyCommands, play } from '../../support/any-command.ts'
import { liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

const others: readonly Audience[] = [
  { kind: 'technician' },
  { kind: 'observer' },
  { kind: 'operator', venueId: 'east' },
  { kind: 'operator', venueId: 'west' },
  { kind: 'screen', venueId: 'east' },
  { kind: 'attendee', venueId: 'west', personId: 'west-1' },
]

function marked(log: readonly MeetingEvent[]) {
  const kept = createReplayMarks()
  const steps: Step[] = []
  for (const event of log) {
    const before = steps.at(-1)?.after ?? initialMeeting
    const step = { event, before, after: evolveWhole(before, event) }
    steps.push(step)
    kept.follow(step)
  }
  return { steps, marks: kept.marks }
}

const told = (meeting: { readonly log: readonly MeetingEvent[]; readonly state: MeetingState }, audience: Audience) =>
  toldMarks(marked(meeting.log).marks, meeting.state, audience)

const staff: Audience = { kind: 'staff' }

describe('the marks of a replay', () => {
  it('[RPL-1] tell items, points, speakers, documents and trouble, each where it happened', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    meeting.say('floor.request', { venueId: 'east', topic: 'A question' }, operatorOf('east'))
    meeting.say('floor.give', { speaker: { name: '发言人一', venueId: 'west' } })
    meeting.say('notices.help', { venueId: 'west', text: 'No picture' }, operatorOf('west'))
    meeting.wait(5_000).say('notices.handleHelp', { helpCallId: meeting.state.helpCalls[0]?.id ?? '' })
    meeting.say('meeting.adjourn', {})
    const marks = told(meeting, staff)
    expect(marks.map(({ act }) => act.kind)).toEqual([
      'started',
      'itemBegan',
      'spoke',
      'released',
      'itemBegan',
      'pointShown',
      'asked',
      'spoke',
      'calledForHelp',
      'adjourned',
    ])
    expect(marks.every(({ seq, at }) => meeting.log[seq - 1]?.at === at)).toBe(true)
    expect(marks.find(({ act }) => act.kind === 'calledForHelp')?.act).toMatchObject({ handledAt: meeting.now })
  })

  it('[RPL-1] [RPL-2] what was taken back stays for staff, marked, and is gone for the others', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    meeting.say('commendation.reveal', { itemId: 'honour', from: 0, to: 2 })
    meeting.wait(1_000).say('agenda.takeBack', {})
    meeting.say('notices.send', { to: 'all', text: 'Wrong notice', level: 'info' })
    meeting.say('notices.withdraw', { noticeId: meeting.state.notices[0]?.id ?? '' })
    meeting.say('agenda.goTo', { from: 'honour', to: 'talk' })
    meeting.wait(1_000).say('agenda.takeBack', {})
    const marks = told(meeting, staff)
    const gone = marks.filter(({ takenBackAt }) => takenBackAt !== null).map(({ act }) => act.kind)
    expect(gone).toEqual(['revealed', 'noticed', 'itemBegan'])
    for (const audience of others) {
      const seen = told(meeting, audience)
      expect(seen.map(({ act }) => act.kind)).toEqual(['started', 'itemBegan', 'spoke', 'itemBegan'])
      expect(JSON.stringify(seen)).not.toMatch(/Wrong notice|"[AB]"/u)
    }
  })

  it('[RPL-2] nobody is told of a mark without having been told of its event, nor what state no longer tells', () => {
    const writtenIn = (value: unknown): readonly string[] => JSON.stringify(value).match(/"[^"]* [^"]*"/gu) ?? []
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { log, state } = play(commands)
        const { steps, marks } = marked(log)
        for (const audience of others) {
          const known = new Set(writtenIn(visibleState(state, audience)))
          for (const mark of toldMarks(marks, state, audience)) {
            const step = steps[mark.seq - 1]
            const events = step === undefined ? [] : visibleEvents(step.event, step.before, step.after, audience)
            expect(events.length, `${audience.kind} ${mark.act.kind}`).toBeGreaterThan(0)
            if (mark.act.kind !== 'spoke') expect(writtenIn(mark.act).filter((text) => !known.has(text))).toEqual([])
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('[RPL-1] [REC-8] tell when a hall was gone and when it was back, to staff and its own desk', () => {
    const meeting = liveMeeting()
    meeting.say('venues.noteLost', { venueId: 'east', since: meeting.now - 10_000 })
    meeting.wait(28_000).say('venues.noteRegained', { venueId: 'east' })
    meeting.say('venues.noteLost', { venueId: 'west', since: meeting.now })
    meeting.wait(500).say('venues.noteRegained', { venueId: 'west' })
    const dropped = (audience: Audience) =>
      told(meeting, audience).flatMap(({ act }) => (act.kind === 'dropped' ? [act] : []))
    expect(dropped(staff)).toMatchObject([{ venueId: 'east', backAt: meeting.now - 500 }])
    expect(dropped({ kind: 'operator', venueId: 'east' })).toHaveLength(1)
    expect(dropped({ kind: 'operator', venueId: 'west' })).toEqual([])
    expect(dropped({ kind: 'observer' })).toEqual([])
  })

  it('[RPL-2] a mark for staff alone would be found (negative control)', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east', topic: 'A question' }, operatorOf('east'))
    const { steps } = marked(meeting.log)
    const step = steps.at(-1)
    if (step === undefined) throw new Error('nothing happened')
    expect(visibleEvents(step.event, step.before, step.after, { kind: 'observer' })).toEqual([])
  })
})
