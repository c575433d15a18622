import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { evolveMeeting, foldMeeting, initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import {
  foldBursts,
  isUrgent,
  type Step,
  visibleEvents,
  visibleFeed,
  visibleState,
} from '../../../shared/domain/meeting/meeting.visibility.ts'
import { withoutTakenBack } from '../../../shared/domain/meeting/taken-back.visibility.ts'
import { areAllAsked } from '../../support/all-asked.ts'
import { anyCommands, anyDocumentCommands, play } from '../../support/any-command.ts'
import { meetingAt } from '../../support/meeting-fixture.ts'

/** Each run begins with another seed, so that many short ones look as far as a long one. */
const lawRuns = areAllAsked ? 300 : 150

const audiences: readonly Audience[] = [
  { kind: 'staff' },
  { kind: 'technician' },
  { kind: 'observer' },
  ...['main', 'east', 'west'].flatMap((venueId): Audience[] => [
    { kind: 'operator', venueId },
    { kind: 'screen', venueId },
    { kind: 'speaker', venueId },
    { kind: 'attendee', venueId, personId: null },
    { kind: 'attendee', venueId, personId: `${venueId}-1` },
  ]),
]

type Filter = typeof visibleEvents

/** Folds the filtered feed of a log, cut into batches whose bursts are folded. */
function foldedFeed(log: readonly MeetingEvent[], audience: Audience, batch: number, filter: Filter): MeetingState {
  let state = initialMeeting
  let seen = initialMeeting
  let pending: MeetingEvent[] = []
  for (const [index, event] of log.entries()) {
    const after = evolveMeeting(state, event)
    pending.push(...filter(event, state, after, audience))
    state = after
    if (index % batch !== 0 && index !== log.length - 1) continue
    seen = foldMeeting(foldBursts(JSON.parse(JSON.stringify(pending))), seen)
    pending = []
  }
  return seen
}

/** The steps of a log, in batches of that many. */
function batchesOf(log: readonly MeetingEvent[], size: number): readonly (readonly Step[])[] {
  let state = initialMeeting
  const steps = log.map((event): Step => {
    const before = state
    state = evolveMeeting(state, event)
    return { event, before, after: state }
  })
  return steps.flatMap((_, index) => (index % size === 0 ? [steps.slice(index, index + size)] : []))
}

/** All that an audience was told, one event after another. */
function toldTo(audience: Audience, log: readonly MeetingEvent[]): readonly MeetingEvent[] {
  let state = initialMeeting
  return log.flatMap((event) => {
    const before = state
    state = evolveMeeting(state, event)
    return visibleEvents(event, before, state, audience)
  })
}

const keysIn = (told: unknown) => JSON.stringify(told).match(/key of [ab]/gu) ?? []

/** What somebody is told who comes at the end, from `after` on, on top of what the state was then. */
function toldLate(log: readonly MeetingEvent[], after: number, audience: Audience, filter = withoutTakenBack) {
  const steps = batchesOf(log, 1).flat()
  const then = visibleState(steps[after - 1]?.after ?? initialMeeting, audience)
  const now = visibleState(steps.at(-1)?.after ?? initialMeeting, audience)
  return { then, now, events: filter(visibleFeed(steps.slice(after), audience), now, audience) }
}

/** Texts that a person has written: ids and kinds of the samples have no blank. */
const writtenIn = (value: unknown): readonly string[] => JSON.stringify(value).match(/"[^"]* [^"]*"/gu) ?? []

describe('visibility', () => {
  it('[VIS-1] what is taken back is told by no event, from wherever one begins, and folding gives the state of now', () => {
    fc.assert(
      fc.property(anyCommands, fc.nat(), (commands, place) => {
        const { log } = play(commands)
        const after = place % (log.length + 1)
        for (const audience of audiences.filter(({ kind }) => kind !== 'staff')) {
          const { then, now, events } = toldLate(log, after, audience)
          expect(foldMeeting(JSON.parse(JSON.stringify(events)), then)).toEqual(now)
          const told = events.filter(({ type }) => !type.startsWith('floor.'))
          const known = new Set(writtenIn(now))
          expect(writtenIn(told).filter((text) => !known.has(text))).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[VIS-1] an item stands where it was put, though the one that it was put before is gone', () => {
    const meeting = meetingAt()
    const facts = { title: 'Added', plannedMinutes: null, speaker: null, points: [], documentIds: [] }
    meeting.say('agenda.addItem', { item: { kind: 'other', ...facts }, before: 'talk' })
    meeting.say('agenda.removeItem', { itemId: 'talk' })
    const { then, now, events } = toldLate(meeting.log, 0, { kind: 'observer' })
    expect(foldMeeting(events, then)).toEqual(now)
  })

  it('[VIS-1] without it, it is told (negative control)', () => {
    const leaks = fc.sample(anyCommands, { numRuns: 300, seed: 7 }).some((commands) => {
      const { log } = play(commands)
      const { now, events } = toldLate(log, 0, { kind: 'observer' }, (told) => told)
      const known = new Set(writtenIn(now))
      return writtenIn(events).some((text) => !known.has(text))
    })
    expect(leaks).toBe(true)
  })

  it('[INV-4] folding the filtered feed equals filtering the folded state, for every audience', () => {
    fc.assert(
      fc.property(anyCommands, fc.integer({ min: 1, max: 7 }), (commands, batch) => {
        const { log, state } = play(commands)
        for (const audience of audiences) {
          expect(foldedFeed(log, audience, batch, visibleEvents)).toEqual(visibleState(state, audience))
        }
      }),
      { numRuns: lawRuns },
    )
  })

  it('[INV-4] a rush that is looked at once for many steps tells the same', () => {
    fc.assert(
      fc.property(anyCommands, fc.integer({ min: 1, max: 9 }), (commands, size) => {
        const { log, state } = play(commands)
        for (const audience of audiences) {
          const told = batchesOf(log, size).flatMap((batch) => visibleFeed(batch, audience))
          expect(foldMeeting(JSON.parse(JSON.stringify(told)))).toEqual(visibleState(state, audience))
        }
      }),
      { numRuns: lawRuns },
    )
  })

  it('[INV-4] what may wait for company is bare numbers', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const steps = batchesOf(play(commands).log, 1).flat()
        for (const audience of audiences) {
          const told = steps
            .filter((step) => !isUrgent(step, audience))
            .flatMap((step) => visibleFeed([step], audience))
          expect(told.map(({ type }) => type).filter((type) => type !== 'attendance.counted')).toEqual([])
          expect(told.flatMap(({ data }) => ('people' in data ? Object.keys(data.people ?? {}) : []))).toEqual([])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('finds a filter that forgets to tell (negative control)', () => {
    const forgetful: Filter = (event, before, after, audience) =>
      event.type === 'attendance.checkedIn' ? [] : visibleEvents(event, before, after, audience)
    const law = fc.property(anyCommands, (commands) => {
      const { log, state } = play(commands)
      for (const audience of audiences.slice(1)) {
        expect(foldedFeed(log, audience, 1, forgetful)).toEqual(visibleState(state, audience))
      }
    })
    expect(fc.check(law, { numRuns: 300 }).failed).toBe(true)
  })

  it('[DOC-16] who was away is told no key but those of what is open to it now', () => {
    const law = (fold: typeof foldBursts) =>
      fc.property(anyDocumentCommands, (commands) => {
        const { log, state } = play(commands)
        for (const audience of audiences.slice(1)) {
          const told = keysIn(fold(toldTo(audience, log)))
          expect(keysIn(visibleState(state, audience))).toEqual(expect.arrayContaining(told))
        }
      })
    fc.assert(law(foldBursts), { numRuns: 150 })
    expect(
      fc.check(
        law((events) => events),
        // It ends with the first that is found.
        { numRuns: 5_000 },
      ).failed,
    ).toBe(true)
  })

  it('[INV-7] tells no audience what is not released, revealed or theirs', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { state } = play(commands)
        for (const audience of audiences.slice(1)) {
          const seen = JSON.stringify(visibleState(state, audience))
          for (const document of Object.values(state.documents)) {
            const isRecalled = audience.kind === 'operator' && state.recalls[document.id]?.[audience.venueId]
            if (!document.released && !isRecalled) expect(seen).not.toContain(`"${document.title}"`)
          }
          if (audience.kind === 'screen' || audience.kind === 'observer') expect(seen).not.toContain('secret note')
        }
      }),
      { numRuns: 100 },
    )
  })
})
