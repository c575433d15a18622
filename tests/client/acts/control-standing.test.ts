import { describe, expect, it } from 'vitest'
import { controlStanding, isOwnDesk } from '../../../client/acts/control-standing.ts'
import type { ControlHolder, ControlState } from '../../../shared/domain/control/control.model.ts'
import { controlLeaseMs } from '../../../shared/domain/control/control.selectors.ts'
import { instant } from '../../../shared/kernel/time.ts'

describe('how a desk stands to the chair token', () => {
  const holder = (more: Partial<ControlHolder> = {}): ControlState => ({
    holder: {
      deskId: 'link-1.a',
      name: 'A',
      role: 'moderator',
      since: instant(0),
      awaySince: null,
      reason: null,
      ...more,
    },
    requests: [],
  })
  const away = holder({ awaySince: instant(1_000) })

  it.each([
    ['nobody holds it', { holder: null, requests: [] }, 'a', 0, 'free'],
    ['it is this one', holder(), 'a', 0, 'mine'],
    ['it is another', holder(), 'b', 0, 'other'],
    ['the other is away within its lease', away, 'b', 1_000 + controlLeaseMs, 'other'],
    ['the lease of the other has run out', away, 'b', 1_001 + controlLeaseMs, 'away'],
    ['it is this one, whatever its lease', away, 'a', 100_000, 'mine'],
  ] as const)('[CTL-4] %s', (_, control, desk, now, standing) => {
    expect(controlStanding(control, desk, instant(now))).toBe(standing)
  })

  it('[CTL-4] tells desks of one link apart, also when the end of one name is another', () => {
    expect([isOwnDesk('link-1.a', 'a'), isOwnDesk('link-1.ba', 'a'), isOwnDesk('link-2.a', 'b')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
