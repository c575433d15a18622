import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAdmission } from '../../../server/sockets/admission.ts'
import { roles } from '../../../shared/access/roles.ts'

const lane = { burst: 10, perSecond: 100 }

describe('admission', () => {
  it('never keeps those waiting who run the meeting, nor the screens', () => {
    const admission = createAdmission(() => 0, lane)
    for (let count = 0; count < 100; count += 1) admission.ask('attendee')
    for (const role of roles.filter((role) => role !== 'attendee' && role !== 'observer'))
      expect(admission.ask(role)).toBe(0)
  })

  it('lets a crowd in at its rate: whoever comes back at its turn is let in soon', () => {
    let now = 0
    const admission = createAdmission(() => now, lane)
    const waiting = Array.from({ length: 500 }, () => 0)
    let isIn = 0
    for (now = 0; now <= 8_000 && isIn < 500; now += 1) {
      for (const [index, due] of waiting.entries()) {
        if (due > now) continue
        const waitMs = admission.ask('attendee')
        waiting[index] = waitMs === 0 ? Infinity : now + waitMs
        if (waitMs === 0) isIn += 1
      }
    }
    expect(isIn).toBe(500)
    expect(now).toBeLessThan(6_000)
  })

  it('lets in no more than the burst and the rate, however often one asks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 400 }), (pauses) => {
        let now = 0
        const admission = createAdmission(() => now, lane)
        let isIn = 0
        for (const pause of pauses) {
          now += pause
          if (admission.ask('observer') === 0) isIn += 1
        }
        expect(isIn).toBeLessThanOrEqual(lane.burst + (now / 1_000) * lane.perSecond + 2)
      }),
    )
  })
})
