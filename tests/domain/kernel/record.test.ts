import { expect, it } from 'vitest'
import { mapMembers } from '../../../shared/kernel/record.ts'

type Name = 'title' | 'note'
type Seen = { readonly title: string; readonly note?: string }
type Makers = { readonly [One in Name]: () => Seen[One] }

const seen = (makers: Makers): Seen => mapMembers(makers, (_, make) => make())

it('a record is made member by member, each from the one of the same name', () => {
  expect(seen({ title: () => 'A', note: () => 'B' })).toEqual({ title: 'A', note: 'B' })
})

it('an optional member of which nothing comes is left out, not undefined', () => {
  expect(Object.keys(seen({ title: () => 'A', note: () => undefined }))).toEqual(['title'])
})
