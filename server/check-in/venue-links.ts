import type { Instant } from '../../shared/kernel/time.ts'
import type { LinkRecord, LinkStore } from '../store/link-store.ts'
import { type CodePlace, isStaticCode } from './check-in-codes.ts'

/** The links by which a hall's phones come in, as long as they hold; always in the same order. */
export async function venueLinks(
  store: Pick<LinkStore, 'ofVenue'>,
  { meetingId, venueId }: CodePlace,
  now: Instant,
): Promise<readonly LinkRecord[]> {
  const links = await store.ofVenue(meetingId, venueId)
  return links.filter(({ expiresAt }) => expiresAt === null || expiresAt > now)
}

/** The link that a printed code stands for; null when it is none, or its link has ended. */
export const linkOfStaticCode = (
  links: readonly LinkRecord[],
  key: Buffer,
  place: CodePlace,
  code: string,
): LinkRecord | null => links.find(({ linkId }) => isStaticCode(key, place, linkId, code)) ?? null
