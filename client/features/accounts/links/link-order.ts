import type { Instant } from '../../../../shared/kernel/time.ts'
import type { KnownLink } from './use-links.ts'

type EndedLink = KnownLink & { readonly revokedAt: Instant }

/** Those that open their pages: in use first, then by when they were opened last; those that never were at the end. */
export const validLinks = (links: readonly KnownLink[]): readonly KnownLink[] =>
  links
    .filter(({ revokedAt }) => revokedAt === null)
    .toSorted((one, other) => other.openPages - one.openPages || (other.lastOpenedAt ?? 0) - (one.lastOpenedAt ?? 0))

/** The one that was ended last comes first. */
export const endedLinks = (links: readonly KnownLink[]): readonly EndedLink[] =>
  links
    .filter((link): link is EndedLink => link.revokedAt !== null)
    .toSorted((one, other) => other.revokedAt - one.revokedAt)
