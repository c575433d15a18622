import { describe, expect, it } from 'vitest'
import { linkStanding } from '../../../client/features/accounts/links/link-standing.ts'
import type { KnownLink } from '../../../client/features/accounts/links/use-links.ts'
import { instant } from '../../../shared/kernel/time.ts'

const link = (more: Partial<KnownLink>): KnownLink => ({
  linkId: 'l',
  role: 'operator',
  venueId: 'east',
  lastOpenedAt: null,
  openPages: 0,
  revokedAt: null,
  ...more,
})

describe('how the links to a page stand', () => {
  it('is told of those that open it, together', () => {
    const links = [
      link({ lastOpenedAt: instant(5), openPages: 1 }),
      link({ lastOpenedAt: instant(9), openPages: 2 }),
      link({ lastOpenedAt: instant(99), openPages: 4, revokedAt: instant(100) }),
      link({ venueId: 'west', openPages: 8 }),
      link({ role: 'screen', openPages: 16 }),
    ]
    expect(linkStanding(links, 'operator', 'east')).toEqual({ valid: 2, openPages: 3, lastOpenedAt: 9 })
    expect(linkStanding(links, 'console', null)).toEqual({ valid: 0, openPages: 0, lastOpenedAt: null })
  })

  it('leaves the links of single persons out', () => {
    const links = [link({ role: 'attendee' }), link({ role: 'attendee', personId: 'p1', openPages: 1 })]
    expect(linkStanding(links, 'attendee', 'east')).toEqual({ valid: 1, openPages: 0, lastOpenedAt: null })
  })
})
