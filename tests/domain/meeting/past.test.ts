import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { foldMeeting, initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { type Step, visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { type PastReader, pastState, pastWindow } from '../../../shared/domain/meeting/past.visibility.ts'
import { anyCommands, anyDocumentCommands, play } from '../../support/any-command.ts'
import { logSteps } from '../../support/log-steps.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const others: readonly Audience[] = [
  { kind: 'technician' },
  { kind: 'observer' },
  { kind: 'operator', venueId: 'east' },
  { kind: 'screen', venueId: 'east' },
  { kind: 'speaker', venueId: 'main' },
  { kind: 'attendee', venueId: 'west', personId: 'west-1' },
]

/** What stands at a place, folded from a window over the whole log. */
function shownAt(steps: readonly Step[], from: number, place: number, reader: PastReader): MeetingState {
  const window = JSON.parse(JSON.stringify(pastWindow(steps, from, steps.length, reader)))
  const events = (window.events as readonly MeetingEvent[]).filter(({ seq }) => seq <= place)
  return foldMeeting(events, window.state)
}

/** Where somebody who is not told what was taken back stands. */
function placeBefore(steps: readonly Step[], place: number): number {
  const end = steps.findIndex(({ event }, index) => index >= place && event.type === 'agenda.takenBack')
  const event = steps[end]?.event
  if (event?.type !== 'agenda.takenBack') return place
  const kinds: readonly string[] =
    event.data.shown === undefined
      ? ['agenda.itemStarted', 'agenda.committed']
      : ['agenda.pointShown', 'commendation.revealed']
  const begin = steps.slice(0, end).findLastIndex((step) => kinds.includes(step.event.type))
  return begin + 1 <= place ? begin : place
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const at = (steps: readonly Step[], place: number) => steps[place - 1]?.after ?? initialMeeting
const readerOf = (audience: Audience, now: MeetingState, isStaff = false): PastReader => ({ audience, isStaff, now })

describe('the past', () => {
  it('[RPL-3] staff see at every place what was seen there, by their own eyes and on the screen of any hall', () => {
    fc.assert(
      fc.property(anyCommands, fc.nat(), fc.nat(), (commands, one, other) => {
        const { log, state } = play(commands)
        const steps = logSteps(log)
        const [from, place] = [one % log.length, other % log.length].sort((a, b) => a - b) as [number, number]
        for (const audience of [{ kind: 'staff' }, ...others] as readonly Audience[])
          expect(shownAt(steps, from, place, readerOf(audience, state, true))).toEqual(
            plain(visibleState(at(steps, place), audience)),
          )
      }),
      { numRuns: 100 },
    )
  })

  it('[RPL-3] the others see the same, less what was taken back and what is not told any more', () => {
    fc.assert(
      fc.property(anyCommands, fc.nat(), fc.nat(), (commands, one, other) => {
        const { log, state } = play(commands)
        const steps = logSteps(log)
        const [from, place] = [one % log.length, other % log.length].sort((a, b) => a - b) as [number, number]
        for (const audience of others) {
          const reader = readerOf(audience, state)
          const stood = pastState(at(steps, placeBefore(steps, place)), reader)
          expect(shownAt(steps, from, place, reader)).toEqual(plain(stood))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('[RPL-3] [VIS-1] says no text that state no longer tells, but the names of those who spoke', () => {
    const writtenIn = (value: unknown): readonly string[] => JSON.stringify(value).match(/"[^"]* [^"]*"/gu) ?? []
    fc.assert(
      fc.property(anyCommands, fc.nat(), (commands, place) => {
        const { log, state } = play(commands)
        for (const audience of others) {
          const { state: then, events } = pastWindow(
            logSteps(log),
            place % log.length,
            log.length,
            readerOf(audience, state),
          )
          const known = new Set(writtenIn(visibleState(state, audience)))
          const told = [{ ...then, floor: null }, events.filter(({ type }) => !type.startsWith('floor.'))]
          expect(writtenIn(told).filter((text) => !known.has(text))).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[RPL-3] [DOC-16] tells no key but those of what is open now', () => {
    const keysIn = (told: unknown) => JSON.stringify(told).match(/key of [ab]/gu) ?? []
    fc.assert(
      fc.property(anyDocumentCommands, fc.nat(), (commands, place) => {
        const { log, state } = play(commands)
        for (const audience of others) {
          const told = pastWindow(logSteps(log), place % log.length, log.length, readerOf(audience, state))
          expect(keysIn(visibleState(state, audience))).toEqual(expect.arrayContaining(keysIn(told)))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('[RPL-3] an item that was taken back was on for staff, and for nobody else', () => {
    const meeting = liveMeeting()
    meeting.wait(60_000).say('agenda.advance', { from: 'open' })
    const place = meeting.log.length
    meeting.wait(2_000).say('agenda.takeBack', {})
    const steps = logSteps(meeting.log)
    const seenBy = (audience: Audience, isStaff: boolean) =>
      shownAt(steps, 0, place, readerOf(audience, meeting.state, isStaff)).agenda.currentItemId
    expect(seenBy({ kind: 'screen', venueId: 'east' }, true)).toBe('read')
    for (const audience of others) expect(seenBy(audience, false), audience.kind).toBe('open')
  })

  it('[RPL-5] names of people of the roster are empty once people are erased', () => {
    const meeting = liveMeeting()
    meeting.say('floor.give', { speaker: { name: '干警一', venueId: 'east', personId: 'east-1' } })
    const place = meeting.log.length
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('attendance.erase', { what: 'people' }, { role: 'owner', venueId: null, personId: null })).toBe(
      null,
    )
    for (const isStaff of [true, false]) {
      const seen = shownAt(
        logSteps(meeting.log),
        0,
        place,
        readerOf({ kind: 'screen', venueId: 'east' }, meeting.state, isStaff),
      )
      expect(seen.floor.current).toMatchObject({ name: '', personId: 'east-1' })
    }
  })
})
