import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextWorkingMorning } from '../../server/next-working-day.ts'
import { instant } from '../../shared/kernel/time.ts'

const at = (text: string) => instant(Date.parse(text))

it.each([
  ['a Tuesday', '2026-12-01T15:00:00+08:00', 'Asia/Shanghai', '2026-12-02T09:00:00+08:00'],
  ['early on a Tuesday', '2026-12-01T06:00:00+08:00', 'Asia/Shanghai', '2026-12-02T09:00:00+08:00'],
  ['a Friday', '2026-12-04T10:00:00+08:00', 'Asia/Shanghai', '2026-12-07T09:00:00+08:00'],
  ['a Saturday', '2026-12-05T10:00:00+08:00', 'Asia/Shanghai', '2026-12-07T09:00:00+08:00'],
  ['Sunday there, though Saturday in Greenwich', '2026-12-05T23:00:00Z', 'Asia/Shanghai', '2026-12-07T09:00:00+08:00'],
  ['the last day of a year', '2026-12-31T12:00:00Z', 'Europe/London', '2027-01-01T09:00:00+00:00'],
  ['the weekend on which clocks change', '2026-03-27T12:00:00Z', 'Europe/Berlin', '2026-03-30T09:00:00+02:00'],
])('[DOR-13] after %s it is nine on the next working day', (_, now, timeZone, expected) => {
  expect(nextWorkingMorning(at(now), timeZone)).toBe(expected)
})

it('[DOR-13] is always ahead, by four days at most, and nine by the clocks of the place', () => {
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Auckland',
  )
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 }), zones, (now, timeZone) => {
      const start = Date.parse(nextWorkingMorning(instant(now), timeZone))
      expect(start).toBeGreaterThan(now)
      expect(start - now).toBeLessThan(4 * 86_400_000)
      const told = new Intl.DateTimeFormat('en-US', {
        timeZone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })
      expect(told.format(start)).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri) 09:00$/u)
    }),
  )
})
