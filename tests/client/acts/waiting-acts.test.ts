import { describe, expect, it } from 'vitest'
import { waitingByPerson } from '../../../client/acts/outbox/waiting-acts.ts'
import type { LateCommand } from '../../../client/connection/page-state.ts'

describe('what waits, by person', () => {
  const late = (type: string, data: unknown, standing: LateCommand['standing']): LateCommand => ({
    message: { commandId: type, type, data },
    standing,
    mayDiscard: false,
  })
  it('is the last act that is not answered', () => {
    const waiting = waitingByPerson([
      late('attendance.checkIn', { personId: 'a' }, 'waiting'),
      late('attendance.checkIn', { personId: 'b' }, 'done'),
      late('attendance.checkIn', { personId: 'c' }, { code: 'attendance.alreadyPresent', params: {} }),
      late('attendance.excuse', { personId: 'a' }, 'sending'),
      late('attendance.sign', { venueId: 'east' }, 'waiting'),
    ])
    expect([...waiting]).toEqual([['a', 'attendance.excuse']])
  })
})
