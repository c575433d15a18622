import { describe, expect, it } from 'vitest'
import { initialAttendance } from '../../../shared/domain/attendance/attendance.evolve.ts'
import type { AttendanceState, ListedPerson, RosterChange } from '../../../shared/domain/attendance/attendance.model.ts'
import { venueOfEach } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { emptyVenue } from '../../../shared/domain/attendance/attendance-counts.evolve.ts'
import { changeRoster } from '../../../shared/domain/attendance/roster-moves.evolve.ts'
import { idsAnEvent, rosterParts } from '../../../shared/domain/attendance/roster-parts.decide.ts'
import { instant } from '../../../shared/kernel/time.ts'

const halls = ['main', 'b1', 'b2', 'b3']
const changed = (state: AttendanceState, data: RosterChange) =>
  changeRoster(state, { type: 'attendance.rosterChanged', data, seq: 1, at: instant(0) })

const people = (count: number, name: string): readonly ListedPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name}${index}`,
    venueId: index % 2 === 0 ? 'main' : `b${1 + (index % 3)}`,
    attends: 'member',
  }))

const nothing: RosterChange = { added: [], removed: [], moved: [] }
const empty: AttendanceState = {
  ...initialAttendance,
  venues: Object.fromEntries(halls.map((id) => [id, emptyVenue])),
}
const listed = people(3 * idsAnEvent, 'p')
const before = changed(empty, { ...nothing, added: listed })
const places = venueOfEach(before)

describe('[ATT-17] [CST-1] A long change of a roster', () => {
  /** A third goes, a third goes to another hall, a third goes and comes again as a listener; others come. */
  const change: RosterChange = {
    removed: listed.filter((_, index) => index % 3 !== 1).map(({ id }) => id),
    moved: listed.filter((_, index) => index % 3 === 1).map(({ id }) => ({ id, toVenueId: 'b2' })),
    added: [
      ...people(idsAnEvent, 'new'),
      ...listed
        .filter((_, index) => index % 3 === 2)
        .map((person) => ({ ...person, venueId: 'b3', attends: 'listenIn' as const })),
    ],
  }
  const parts = rosterParts(change, places)

  it('comes to the same in parts', () => {
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.reduce(changed, before)).toEqual(changed(before, change))
  })

  it('has no long part, and speaks of everybody once', () => {
    const sizes = parts.map(({ added, removed, moved }) => added.length + removed.length + moved.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(idsAnEvent + 3)
    expect(parts.flatMap(({ removed }) => removed).toSorted()).toEqual(change.removed.toSorted())
    expect(parts.flatMap(({ added }) => added)).toHaveLength(change.added.length)
    expect(parts.flatMap(({ moved }) => moved)).toHaveLength(change.moved.length)
  })

  it('leaves nobody out for a while who goes and comes again', () => {
    const again = new Set(change.added.map(({ id }) => id).filter((id) => places.has(id)))
    expect(again.size).toBeGreaterThan(0)
    for (const { added, removed } of parts) {
      const here = new Set(added.map(({ id }) => id))
      expect(removed.filter((id) => again.has(id) && !here.has(id))).toEqual([])
    }
  })

  it('of few people is one part, as it came', () => {
    const few = { ...nothing, removed: ['p1'], added: people(2, 'few') }
    expect(rosterParts(few, places)).toEqual([few])
  })
})
