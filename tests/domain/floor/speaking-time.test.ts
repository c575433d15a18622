import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elapsedMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { speakingByVenue, speakingMs } from '../../../shared/domain/floor/speaking-time.selectors.ts'
import { evolveMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'

const minute = 60_000
const give = (meeting: ReturnType<typeof liveMeeting>, name: string, venueId: string | null = 'east') =>
  meeting.say('floor.give', { speaker: { name, venueId } })

describe('speaking time', () => {
  it('[FLR-10] is counted by speaker from one change of the floor to the next', () => {
    const meeting = liveMeeting()
    meeting.wait(minute)
    give(meeting, 'Guest')
    meeting.wait(2 * minute)
    give(meeting, 'Other')
    meeting.wait(minute)
    give(meeting, 'Guest')
    meeting.wait(minute).say('floor.release', {})
    meeting.wait(10 * minute)
    const spoken = meeting.state.floor.spoken.map(({ name, speeches, spokenMs }) => [name, speeches, spokenMs])
    expect(spoken).toEqual([
      ['Host', 1, minute],
      ['Guest', 2, 3 * minute],
      ['Other', 1, minute],
    ])
    expect(speakingMs(meeting.state.floor, meeting.now)).toBeNull()
  })

  it('[FLR-10] a person is one speaker under any name, and two halls are two', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east', personId: 'east-1' }, operatorOf('east'))
    meeting.say('floor.grant', { requestId: meeting.state.floor.requests[0]?.id ?? '' })
    meeting.wait(minute)
    meeting.say('floor.give', { speaker: { name: 'By name', venueId: 'east', personId: 'east-1' } })
    meeting.wait(minute)
    give(meeting, 'Guest', 'east')
    meeting.wait(minute)
    give(meeting, 'Guest', 'west')
    meeting.wait(minute).say('floor.release', {})
    const spoken = meeting.state.floor.spoken.slice(1)
    expect(spoken.map(({ name, venueId, speeches }) => [name, venueId, speeches])).toEqual([
      ['By name', 'east', 2],
      ['Guest', 'east', 1],
      ['Guest', 'west', 1],
    ])
  })

  it('[FLR-10] does not run in a recess nor while the clock is held', () => {
    const meeting = liveMeeting()
    meeting.wait(minute).say('agenda.pauseClock', {})
    meeting.wait(5 * minute).say('meeting.recess', {})
    meeting.wait(20 * minute)
    expect(speakingMs(meeting.state.floor, meeting.now)).toBe(minute)
    meeting.say('meeting.resume', {})
    meeting.wait(minute)
    expect(speakingMs(meeting.state.floor, meeting.now)).toBe(2 * minute)
    meeting.say('meeting.recess', {})
    meeting.wait(minute)
    give(meeting, 'Guest')
    meeting.wait(3 * minute).say('meeting.resume', {})
    meeting.wait(minute).say('floor.release', {})
    expect(meeting.state.floor.spoken.map(({ spokenMs }) => spokenMs)).toEqual([2 * minute, minute])
  })

  it('[FLR-10] [AGD-6] a recess between a commit and its switch takes nothing from what comes after it', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.editItem', {
      itemId: 'read',
      patch: { speaker: { name: 'Reader', title: null, venueId: 'main', personId: null } },
    })
    meeting.say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.commit', { itemId: 'read' })
    meeting.wait(10).say('meeting.recess', {})
    meeting.wait(minute).say('meeting.resume', {})
    meeting.wait(5_000)
    expect(speakingMs(meeting.state.floor, meeting.now)).toBe(5_000)
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(5_000)
  })

  it('[FLR-10] no pause is shorter than nothing, in logs whose stamps ran backwards either', () => {
    const { state, now } = liveMeeting()
    const at = (ms: number, type: 'meeting.recessed' | 'meeting.resumed') =>
      ({ type, data: {}, seq: 9, at: instant(now + ms) }) satisfies MeetingEvent
    const paused = evolveMeeting(evolveMeeting(state, at(60_000, 'meeting.recessed')), at(-60_000, 'meeting.resumed'))
    expect(paused.floor.pausedMs).toBe(0)
    expect(paused.agenda.pausedMs).toBe(0)
  })

  it('[FLR-10] by hall, the longest first, with the speech that is being held', () => {
    const meeting = liveMeeting()
    meeting.wait(minute)
    give(meeting, 'Guest', 'east')
    meeting.wait(3 * minute)
    give(meeting, 'Nobody in particular', null)
    meeting.wait(minute)
    give(meeting, 'Other', 'east')
    meeting.wait(minute)
    const halls = speakingByVenue(meeting.state.floor, meeting.now)
    expect(
      halls.map(({ venueId, speeches, spokenMs, isSpeaking }) => [venueId, speeches, spokenMs, isSpeaking]),
    ).toEqual([
      ['east', 2, 4 * minute, true],
      ['main', 1, minute, false],
      [null, 1, minute, false],
    ])
  })

  it('[FLR-10] whoever has a moment of the floor is counted, and no moment twice', () => {
    const waits = fc.array(fc.record({ hall: fc.constantFrom('main', 'east', null), ms: fc.nat({ max: 90_000 }) }))
    fc.assert(
      fc.property(waits, fc.nat({ max: 90_000 }), (speeches, last) => {
        const meeting = liveMeeting()
        const begun = meeting.now
        for (const { hall, ms } of speeches) {
          meeting.wait(ms)
          give(meeting, 'Guest', hall)
        }
        meeting.wait(last)
        const total = speakingByVenue(meeting.state.floor, meeting.now).reduce((sum, { spokenMs }) => sum + spokenMs, 0)
        expect(total).toBe(meeting.now - begun)
      }),
    )
  })

  it('[FLR-10] a thousand speakers are told apart; who comes later is counted with the others of the hall', () => {
    let state = liveMeeting().state
    const events = 1_200
    for (let index = 1; index <= events; index += 1) {
      const data = { name: `Guest ${index}`, title: null, venueId: index % 2 === 0 ? 'east' : 'west', personId: null }
      const event: MeetingEvent = { type: 'floor.given', data, seq: 10 + index, at: instant(2_000_000 + index * 1_000) }
      state = evolveMeeting(state, event)
    }
    const { spoken } = state.floor
    expect(spoken).toHaveLength(1_002)
    expect(spoken.slice(1_000).map(({ name, venueId }) => [name, venueId])).toEqual([
      [null, 'east'],
      [null, 'west'],
    ])
    expect(spoken.reduce((sum, { spokenMs }) => sum + spokenMs, 0)).toBe(events * 1_000)
    expect(spoken.reduce((sum, { speeches }) => sum + speeches, 0)).toBe(events)
  })
})

describe('a commit that is taken back', () => {
  const switched = (meeting: ReturnType<typeof liveMeeting>) => {
    meeting.say('agenda.stage', { itemId: 'read' })
    expect(meeting.say('agenda.commit', { itemId: 'read' })).toBeNull()
  }

  it('[FLR-13] has interrupted nobody: the speech goes on, pauses left out, and counts once', () => {
    const meeting = liveMeeting()
    give(meeting, 'Guest')
    meeting.wait(minute).say('agenda.pauseClock', {})
    meeting.wait(3 * minute)
    const before = meeting.state.floor
    switched(meeting)
    expect(meeting.state.floor.current?.name).not.toBe('Guest')
    meeting.wait(5_000)
    expect(meeting.say('agenda.takeBack', {})).toBeNull()
    expect(meeting.state.floor.current).toEqual(before.current)
    expect(meeting.state.floor.spoken).toEqual(before.spoken)
    expect(speakingMs(meeting.state.floor, meeting.now)).toBe(minute + 5_000)
    meeting.wait(minute).say('floor.release', {})
    expect(meeting.state.floor.spoken.at(-1)).toMatchObject({
      name: 'Guest',
      speeches: 1,
      spokenMs: 2 * minute + 5_000,
    })
  })

  it('[FLR-13] takes only the last speech of a speaker out of the count', () => {
    const meeting = liveMeeting()
    give(meeting, 'Guest')
    meeting.wait(minute)
    give(meeting, 'Other')
    meeting.wait(minute)
    give(meeting, 'Guest')
    meeting.wait(minute)
    const { spoken } = meeting.state.floor
    switched(meeting)
    expect(meeting.say('agenda.takeBack', {})).toBeNull()
    expect(meeting.state.floor.spoken).toEqual(spoken)
  })

  it('[FLR-13] leaves the floor to the speaker of the item when it was given to somebody else meanwhile', () => {
    const meeting = liveMeeting()
    give(meeting, 'Guest')
    meeting.wait(minute)
    switched(meeting)
    give(meeting, 'Other')
    expect(meeting.say('agenda.takeBack', {})).toBeNull()
    expect(meeting.state.floor.current?.name).toBe('Host')
    expect(meeting.state.floor.spoken.map(({ name }) => name)).toContain('Guest')
  })

  it('[FLR-14] adjourning ends what waits for the floor', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    meeting.say('meeting.adjourn', {})
    expect(meeting.state.floor).toMatchObject({ current: null, requests: [], next: null })
  })
})
