import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeWhenMovedTo,
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
  expect(beforeWhenMovedTo(items, 2, 1)).toBe('a')
  expect(beforeWhenMovedTo(items, 1, 2)).toBe('c')
  expect(beforeWhenMovedTo(items, 2, 3)).toBeNull()
  expect(beforeWhenMovedTo(items, 3, 4)).toBeUndefined()
  expect(beforeWhenMovedTo(items, 1, 0)).toBeUndefined()
})

it('[AGD-31] somebody who is chosen from the roster is that person, also under a name that stands already', () => {
  const speaker = { name: 'Guest', title: null, venueId: null, personId: null }
  const before = item('a', 1, { speaker })
  const draft = { ...draftOf(before), personId: 'p7' }
  expect(itemOf(draft, before).speaker).toEqual({ ...speaker, personId: 'p7' })
  const listed = item('a', 1, { speaker: { ...speaker, personId: 'p7' } })
  expect(itemOf({ ...draftOf(listed), personId: '', speakerName: 'Guest two' }, listed).speaker).toMatchObject({
    personId: null,
  })
})
