import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { driftMs, projectedEnd } from '../../../shared/domain/agenda/projection.selectors.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt, plan } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof meetingAt>

const anItem = { kind: 'other', title: 'An item', speaker: null, points: [], documentIds: [] } as const

const itemIds = plan.agenda.map(({ id }) => id)

/** Where the meeting goes, and after how many seconds. */
const anyMoves = fc.array(
  fc.record({ seconds: fc.integer({ min: 1, max: 1_500 }), to: fc.constantFrom('next', ...itemIds) }),
  { maxLength: 12 },
)

function going(moves: readonly { readonly seconds: number; readonly to: string }[]): Meeting {
  const meeting = liveMeeting()
  for (const { seconds, to } of moves) {
    const from = meeting.wait(seconds * 1_000).state.agenda.currentItemId
    if (to === 'next') meeting.say('agenda.advance', { from })
    else meeting.say('agenda.goTo', { from, to })
  }
  return meeting
}

const figures = ({ state, now }: Meeting) => [driftMs(state.agenda, now), projectedEnd(state.agenda, now)]

/** Everything that may be done to an item; whether it is refused is nothing to these laws. */
const anyEdit = fc.record({
  which: fc.nat({ max: 3 }),
  before: fc.constantFrom(null, ...itemIds),
  deltaMinutes: fc.integer({ min: -10, max: 60 }),
  edit: fc.constantFrom('move', 'remove', 'adjust', 'plan'),
})

type Edit = NonNullable<Parameters<Parameters<typeof anyEdit.map>[0]>[0]>

function edited(meeting: Meeting, { id: itemId }: AgendaItem, { edit, before, deltaMinutes }: Edit): void {
  if (edit === 'move') meeting.say('agenda.moveItem', { itemId, before })
  else if (edit === 'remove') meeting.say('agenda.removeItem', { itemId })
  else if (edit === 'adjust') meeting.say('agenda.adjustTime', { itemId, deltaMinutes })
  else meeting.say('agenda.editItem', { itemId, patch: { plannedMinutes: null } })
}

describe('the laws of time against plan', () => {
  it('[AGD-9] whatever is done to finished items, neither drift nor projected end moves', () => {
    fc.assert(
      fc.property(anyMoves, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (moves, edits) => {
        const meeting = going(moves)
        const before = figures(meeting)
        for (const edit of edits) {
          const done = meeting.state.agenda.items.filter((item) => itemStanding(meeting.state, item) === 'done')
          const item = done[edit.which % Math.max(1, done.length)]
          if (item !== undefined) edited(meeting, item, edit)
        }
        expect(figures(meeting)).toEqual(before)
      }),
    )
  })

  it('[AGD-9] wherever the current item is moved, neither drift nor projected end moves', () => {
    fc.assert(
      fc.property(anyMoves, fc.array(fc.constantFrom(null, ...itemIds), { minLength: 1 }), (moves, places) => {
        const meeting = going(moves)
        const before = figures(meeting)
        const itemId = meeting.state.agenda.currentItemId ?? ''
        for (const place of places) meeting.say('agenda.moveItem', { itemId, before: place })
        expect(figures(meeting)).toEqual(before)
      }),
    )
  })

  it('[AGD-9] minutes that an item to come is given are a delay of as many', () => {
    fc.assert(
      fc.property(anyMoves, fc.integer({ min: 1, max: 60 }), (moves, deltaMinutes) => {
        const meeting = going(moves)
        const item = meeting.state.agenda.items.find(
          (one) => itemStanding(meeting.state, one) === 'coming' && one.startedAt === null,
        )
        fc.pre(item !== undefined)
        const before = figures(meeting)
        meeting.say('agenda.adjustTime', { itemId: item?.id ?? '', deltaMinutes })
        expect(figures(meeting)).toEqual(before.map((figure) => (figure ?? 0) + deltaMinutes * 60_000))
      }),
    )
  })

  it('[AGD-9] begun at the planned time, and every item ended on time: on plan, to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 20 }), (lengths) => {
        const agenda = lengths.map((plannedMinutes, index) => ({ ...anItem, id: `i${index}`, plannedMinutes }))
        const startsAt = instant(meetingAt().now)
        const data = { ...plan, startsAt, agenda, commendation: {} }
        const meeting = meetingAt(foldMeeting([{ type: 'meeting.created', data, seq: 1, at: instant(0) }]))
        meeting.say('meeting.start', {})
        for (const plannedMinutes of lengths) {
          meeting.say('agenda.advance', { from: meeting.state.agenda.currentItemId })
          expect(driftMs(meeting.state.agenda, meeting.now)).toBe(0)
          meeting.wait(plannedMinutes * 60_000)
          expect(driftMs(meeting.state.agenda, meeting.now)).toBe(0)
        }
      }),
    )
  })
})
