import { describe, expect, it } from 'vitest'
import { awardeesOf, pastedRows, rowsOf } from '../../../client/features/commendation/plan/awardee-rows.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { meetingAt } from '../../support/meeting-fixture.ts'

const venues = venueList(meetingAt().state.venues)

describe('[AGD-30] awardees as lines', () => {
  it('are who they were; a line without a name is nobody', () => {
    const awardees = [
      { kind: 'collective', name: 'First division', unit: null, venueId: 'east' },
      { kind: 'individual', name: 'Attendee 12', unit: 'East hall', venueId: null },
    ] as const
    expect(awardeesOf(rowsOf(awardees))).toEqual(awardees)
    expect(awardeesOf([{ kind: 'individual', name: ' ', unit: 'x', venueId: '' }])).toEqual([])
  })

  it('are pasted out of a sheet: a kind and a hall are found by their words, wherever they stand', () => {
    const text = '先进集体\t第一庭\t某单位\tEast hall\nAttendee 12\tSome unit\nWest hall,个人'
    expect(pastedRows(text, venues)).toEqual([
      { kind: 'collective', name: '第一庭', unit: '某单位', venueId: 'east' },
      { kind: 'individual', name: 'Attendee 12', unit: 'Some unit', venueId: '' },
      { kind: 'individual', name: 'West hall', unit: '', venueId: '' },
    ])
  })

  it('one name that is pasted is a name as any other', () => {
    expect(pastedRows('Attendee 12', venues)).toBeNull()
  })
})
