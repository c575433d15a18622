import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeWhenMoved,
  draftFault,
  draftOf,
  itemOf,
  pointsOf,
} from '../../../client/features/agenda/edit/item-draft.ts'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'

const item = (id: string, number: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  number,
  kind: 'other',
  title: `Item ${id}`,
  plannedMinutes: 10,
  speaker: null,
  points: [],
  documentIds: [],
  startedAt: null,
  endedAt: null,
  tookMs: 0,
  isPassed: false,
  ...more,
})

describe('the form of an agenda item', () => {
  const line = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/)
  const point = fc.record({ title: line, notes: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n')) })

  it('gives back what it was filled with', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), fc.option(fc.nat({ max: 1_440 })), (points, plannedMinutes) => {
        const before = item('a', 1, {
          points,
          plannedMinutes,
          speaker: { name: 'Host', title: null, venueId: 'main', personId: 'p1' },
        })
        const { title, speaker } = before
        expect(itemOf(draftOf(before), before)).toEqual({ title, speaker, points, plannedMinutes })
      }),
    )
  })

  it('forgets whose person it was when the name is another', () => {
    const before = item('a', 1, { speaker: { name: 'Host', title: null, venueId: null, personId: 'p1' } })
    expect(itemOf({ ...draftOf(before), speakerName: 'Guest' }, before).speaker).toMatchObject({ personId: null })
  })

  it('reads sub-points under their point, whichever dash they have', () => {
    expect(pointsOf('One\n- first\n  second\n· third\n\nTwo')).toEqual([
      { title: 'One', notes: 'first\nsecond\nthird' },
      { title: 'Two', notes: '' },
    ])
  })

  it('says what is missing or wrong', () => {
    expect(draftFault(draftOf(null))).toBe('title')
    expect(draftFault({ ...draftOf(item('a', 1)), minutes: 'ten' })).toBe('minutes')
    expect(draftFault({ ...draftOf(item('a', 1)), minutes: '' })).toBeNull()
  })
})

it('[AGD-13] moves by one place up or down, and nowhere from the ends', () => {
  const items = ['a', 'b', 'c'].map((id, index) => item(id, index + 1))
  expect(beforeWhenMoved(items, 2, -1)).toBe('a')
  expect(beforeWhenMoved(items, 1, 1)).toBe('c')
  expect(beforeWhenMoved(items, 2, 1)).toBeNull()
  expect(beforeWhenMoved(items, 3, 1)).toBeUndefined()
  expect(beforeWhenMoved(items, 1, -1)).toBeUndefined()
})
