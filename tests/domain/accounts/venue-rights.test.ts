import { describe, expect, it } from 'vitest'
import { mayCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { attendeeOf, operatorOf } from '../../support/meeting-fixture.ts'

describe('the rights of a link', () => {
  it('[ACC-1] who holds a venue link names no other venue', () => {
    const sign = (venueId: string) => ({ type: 'attendance.sign', data: { venueId } }) as const
    expect(mayCommand(operatorOf('east'), sign('east'))).toBe(true)
    expect(mayCommand(operatorOf('east'), sign('west'))).toBe(false)
    expect(mayCommand(attendeeOf('east'), sign('east'))).toBe(false)
  })
})
