import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTime } from '../../../client/components/format-time.ts'
import { lastInstantOf } from '../../../client/features/attendance/desk/clock-instant.ts'
import { ledgerNumbers, ledgerOf } from '../../../client/features/attendance/ledger/ledger-rows.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

describe('[DSK-5] the ledger of all halls', () => {
  it('has a row for each hall, and sums that are the sums of the rows', () => {
    const meeting = liveMeeting()
    meeting.say('attendance.checkIn', { personId: 'east-1', venueId: 'east' })
    meeting.say('attendance.excuse', { personId: 'west-1', reason: 'duty' })
    meeting.say('attendance.sign', { venueId: 'west' })
    meeting.say('attendance.undo', { personId: 'west-1', reason: 'came' })
    const { attendance, venues } = meeting.state
    const ledger = ledgerOf(attendance, venueList(venues))
    expect(ledger.rows.map(({ venue }) => venue.id)).toEqual(venueList(venues).map(({ id }) => id))
    for (const name of ledgerNumbers) {
      const sum = ledger.rows.reduce((all, { numbers }) => all + numbers[name], 0)
      expect(ledger.sums[name], name).toBe(sum)
    }
    expect(ledger).toMatchObject({ signed: 1, corrections: 1, doubts: 0, claims: 0 })
    expect(ledger.sums).toMatchObject({ present: 1, onLeave: 0, late: 1 })
  })

  it('counts who waits to be confirmed and who is to be looked at, each once', () => {
    const { state } = liveMeeting()
    const person = state.attendance.people.east?.['east-1']
    if (person === undefined) throw new Error('the fixture has changed')
    const people = {
      ...state.attendance.people,
      east: {
        a: { ...person, claimedAt: instant(1), doubts: ['sameDevice'] as const },
        b: { ...person, status: 'present' as const, doubts: ['codeEdge'] as const },
        c: person,
      },
    }
    expect(ledgerOf({ ...state.attendance, people }, venueList(state.venues))).toMatchObject({ doubts: 1, claims: 1 })
  })
})

describe('[DSK-3] the time of a late entry', () => {
  const now = instant(Date.UTC(2025, 1, 17, 1, 30, 12))

  it.each([
    ['09:30', Date.UTC(2025, 1, 17, 1, 30)],
    ['08:55', Date.UTC(2025, 1, 17, 0, 55)],
    ['23:10', Date.UTC(2025, 1, 16, 15, 10)],
  ])('%s was last at', (text, at) => expect(lastInstantOf(text, 'Asia/Shanghai', now)).toBe(at))

  it.each(['', '9:30', '24:00', '09:60', 'x'])('is none: %s', (text) =>
    expect(lastInstantOf(text, 'Asia/Shanghai', now)).toBeNull(),
  )

  it('is what clocks showed, never to come, and less than a day ago', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
    fc.assert(
      fc.property(minute, fc.constantFrom('Asia/Shanghai', 'Europe/London', 'Asia/Kolkata'), (minutes, zone) => {
        const two = (figure: number) => String(figure).padStart(2, '0')
        const text = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
        const at = lastInstantOf(text, zone, now)
        if (at === null) throw new Error(text)
        expect(clockTime(at, zone)).toBe(text)
        expect(at <= now && now - at < 24 * 3_600_000).toBe(true)
      }),
    )
  })
})
