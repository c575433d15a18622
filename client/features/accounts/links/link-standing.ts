import type { Instant } from '../../../../shared/kernel/time.ts'
import { type LinkPage, roleOfPage } from './link-pages.ts'
import type { KnownLink } from './use-links.ts'

/** How the links to a page stand, taken together; those of single persons are not among them. */
export interface LinkStanding {
  /** How many open it. */
  readonly valid: number
  /** Pages that are open with them now. */
  readonly openPages: number
  /** null: none was ever opened. */
  readonly lastOpenedAt: Instant | null
}

/** @param venueId null for a page that is of no hall. */
export function linkStanding(links: readonly KnownLink[], page: LinkPage, venueId: string | null): LinkStanding {
  const valid = links.filter(
    (link) =>
      link.revokedAt === null &&
      link.role === roleOfPage[page] &&
      link.venueId === venueId &&
      link.personId === undefined,
  )
  const opened = valid.flatMap(({ lastOpenedAt }) => lastOpenedAt ?? [])
  return {
    valid: valid.length,
    openPages: valid.reduce((sum, { openPages }) => sum + openPages, 0),
    lastOpenedAt: opened.toSorted((one, other) => other - one)[0] ?? null,
  }
}
