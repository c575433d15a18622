import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { evolveMeeting, foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { visibleEvents, visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

/** What a moderator moves the meeting with; staging is none of it and cannot be taken back. */
const acts = {
  advance: (meeting: Meeting) => meeting.say('agenda.advance', { from: meeting.state.agenda.currentItemId }),
  'go to the address': (meeting: Meeting) => goTo(meeting, 'talk'),
  'go to the commendation': (meeting: Meeting) => goTo(meeting, 'honour'),
  commit: (meeting: Meeting) => {
    meeting.say('agenda.stage', { itemId: 'read' })
    return meeting.say('agenda.commit', { itemId: 'read' })
  },
  'first point': (meeting: Meeting) => meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 }),
  'third point': (meeting: Meeting) => meeting.say('agenda.showPoint', { itemId: 'talk', point: 2 }),
  'no point': (meeting: Meeting) => meeting.say('agenda.showPoint', { itemId: 'talk', point: null }),
  'reveal one': (meeting: Meeting) => reveal(meeting, 1),
  'reveal two': (meeting: Meeting) => reveal(meeting, 2),
  'one less': (meeting: Meeting) => reveal(meeting, -1),
} as const

const goTo = (meeting: Meeting, to: string) =>
  meeting.say('agenda.goTo', { from: meeting.state.agenda.currentItemId, to })

function reveal(meeting: Meeting, steps: number) {
  const from = meeting.state.commendation.honour?.revealed ?? 0
  return meeting.say('commendation.reveal', { itemId: 'honour', from, to: Math.max(0, from + steps) })
}

const anyActs = fc.array(fc.constantFrom(...Object.values(acts)), { minLength: 1, maxLength: 14 })

/** What everybody sees of the order of things; the way back itself is none of it, nor the time that has passed. */
const shownBy = ({ state: { agenda, commendation, floor } }: Meeting) => ({
  items: agenda.items.map(({ id, startedAt, isPassed }) => ({ id, startedAt, isPassed })),
  current: agenda.currentItemId,
  staged: agenda.stagedItemId,
  point: agenda.currentPoint,
  since: agenda.itemStartedAt,
  commendation,
  speaker: floor.current,
  spoken: floor.spoken,
})

const audiences: readonly Audience[] = [
  { kind: 'staff' },
  { kind: 'operator', venueId: 'east' },
  { kind: 'screen', venueId: 'east' },
  { kind: 'attendee', venueId: 'east', personId: null },
] as never

describe('[AGD-5] taking back', () => {
  it('a move, a point or a reveal is as if it had never been, whatever came before', () => {
    fc.assert(
      fc.property(anyActs, (done) => {
        const meeting = liveMeeting()
        let before = shownBy(meeting)
        let isDone = true
        for (const act of done) {
          meeting.wait(11_000)
          // What is staged stays staged: only the commit is taken back.
          if (act === acts.commit) meeting.say('agenda.stage', { itemId: 'read' })
          before = shownBy(meeting)
          isDone = act(meeting) === null
        }
        expect(meeting.say('agenda.takeBack', {})).toBe(isDone ? null : 'agenda.nothingToTakeBack')
        expect(shownBy(meeting)).toEqual(before)
        expect(meeting.say('agenda.takeBack', {})).toBe('agenda.nothingToTakeBack')
      }),
    )
  })

  it('takes the newest alone, once, within ten seconds', () => {
    const meeting = liveMeeting()
    meeting.wait(60_000)
    goTo(meeting, 'talk')
    meeting.wait(2_000).say('agenda.showPoint', { itemId: 'talk', point: 0 })
    meeting.wait(2_000).say('agenda.showPoint', { itemId: 'talk', point: 1 })
    expect(meeting.wait(10_000).say('agenda.takeBack', {})).toBeNull()
    expect(meeting.state.agenda).toMatchObject({ currentItemId: 'talk', currentPoint: 0 })
    expect(meeting.say('agenda.takeBack', {})).toBe('agenda.nothingToTakeBack')
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 2 })
    expect(meeting.wait(10_001).say('agenda.takeBack', {})).toBe('agenda.nothingToTakeBack')
    expect(meeting.state.agenda.currentPoint).toBe(2)
  })

  it('of a reveal leaves the document, the floor and the item as they are', () => {
    const meeting = liveMeeting()
    goTo(meeting, 'honour')
    meeting.say('documents.release', { documentId: 'd1' })
    const speaker = { name: 'Guest', title: null, venueId: 'east', personId: null }
    meeting.wait(60_000).say('floor.give', { speaker })
    const { floor, documents } = meeting.state
    reveal(meeting, 2)
    meeting.wait(5_000).say('agenda.takeBack', {})
    expect(meeting.state.commendation.honour?.revealed).toBe(0)
    expect(meeting.state.floor).toEqual(floor)
    expect(meeting.state.documents).toEqual(documents)
    expect(meeting.state.agenda.currentItemId).toBe('honour')
  })

  it('[VIS-1] tells everybody just what they may see, step by step', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(acts)), { maxLength: 14 }), fc.nat(3), (done, every) => {
        const meeting = liveMeeting()
        for (const [index, act] of done.entries()) {
          act(meeting.wait(3_000))
          if (index % (every + 1) === 0) meeting.wait(1_000).say('agenda.takeBack', {})
        }
        for (const audience of audiences) {
          const [created, ...later] = meeting.log
          if (created === undefined) throw new Error('no log')
          let state = foldMeeting([created])
          let seen = visibleState(state, audience)
          for (const event of later) {
            const after = evolveMeeting(state, event)
            for (const told of visibleEvents(event, state, after, audience)) seen = evolveMeeting(seen, told)
            state = after
            expect(seen).toEqual(visibleState(state, audience))
          }
        }
      }),
    )
  })

  it('means in a log of before what it meant then: the commit, whatever was shown behind it', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'talk' })
    meeting.wait(60_000).say('agenda.commit', { itemId: 'talk' })
    meeting.wait(1_000).say('agenda.showPoint', { itemId: 'talk', point: 0 })
    const at = meeting.wait(1_000).now
    const back = evolveMeeting(meeting.state, { type: 'agenda.takenBack', data: { speaker: null }, seq: 99, at })
    expect(back.agenda).toMatchObject({ currentItemId: 'open', stagedItemId: 'talk', currentPoint: null })
  })
})
