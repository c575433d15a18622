import { describe, expect, it } from 'vitest'
import type { LibraryPerson } from '../../../client/features/attendance/library/library-calls.ts'
import { likeness, takePlan } from '../../../client/features/attendance/library/take-plan.ts'

const person = (name: string, venueName: string, isMain = false): LibraryPerson => ({
  name,
  unit: venueName,
  title: '',
  attends: 'member',
  venueName,
  isMain,
  meetingId: 'm1',
})

const venues = [
  { id: 'm', kind: 'main', name: 'Here' },
  { id: 'e', kind: 'branch', name: 'East Hall' },
] as const

describe('[PRV-13] people from the library', () => {
  it('go to the main hall, to the hall of the same name, or to one that is made once', () => {
    const chosen = [
      person('A', 'Elsewhere', true),
      person('B', 'east hall'),
      person('C', 'West Hall'),
      person('D', 'ＷＥＳＴ hall'),
    ]
    const { newVenues, people } = takePlan(chosen, venues)
    expect(newVenues).toEqual(['West Hall'])
    expect(people.map(({ venue }) => venue)).toEqual([{ id: 'm' }, { id: 'e' }, 'West Hall', 'West Hall'])
  })

  it('are known by unit and name, however they are written', () => {
    expect(likeness({ name: 'Ａ b', unit: 'Unit' })).toBe(likeness({ name: 'aB', unit: ' unit' }))
    expect(likeness({ name: 'A', unit: 'One' })).not.toBe(likeness({ name: 'A', unit: 'Two' }))
  })
})
