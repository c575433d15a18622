import { roles } from '../../shared/access/roles.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { LinkRecord } from './link-store.ts'
import type { SessionRecord } from './session-store.ts'
import type { Tables } from './tables.ts'

export const sessionRow = (session: SessionRecord): Tables['sessions'] => ({
  session_hash: session.sessionHash,
  link_id: session.linkId,
  person_id: session.personId,
  created_at: session.createdAt,
  on_site_at: session.onSiteAt,
  on_site_edge: session.onSiteAt === null ? null : session.isOnSiteEdge ? 1 : 0,
  device: session.device,
  card_hash: session.cardHash,
  told_at: session.toldAt ?? null,
})

export const sessionOf = (row: Tables['sessions']): SessionRecord => ({
  sessionHash: row.session_hash,
  linkId: row.link_id,
  personId: row.person_id,
  createdAt: instant(row.created_at),
  onSiteAt: nullableInstant(row.on_site_at),
  isOnSiteEdge: row.on_site_edge === 1,
  device: row.device,
  cardHash: row.card_hash,
  ...(row.told_at === null ? {} : { toldAt: instant(row.told_at) }),
})

export const linkRow = (link: LinkRecord): Tables['links'] => ({
  link_id: link.linkId,
  token_hash: link.tokenHash,
  meeting_id: link.meetingId,
  role: link.role,
  venue_id: link.venueId,
  person_id: link.personId,
  expires_at: link.expiresAt,
  revoked_at: link.revokedAt,
})

/** @param row with `binned_at` where it was asked whether its meeting lies in the bin. */
export function linkOf(row: Tables['links'] & { readonly binned_at?: number | null }): LinkRecord {
  const role = roles.find((known) => known === row.role)
  if (role === undefined) throw new Error(`unknown role of link ${row.link_id}`)
  return {
    linkId: row.link_id,
    tokenHash: row.token_hash,
    meetingId: row.meeting_id,
    role,
    venueId: row.venue_id,
    personId: row.person_id,
    expiresAt: nullableInstant(row.expires_at),
    revokedAt: nullableInstant(row.revoked_at),
    ...(row.binned_at == null ? {} : { isInBin: true }),
  }
}

const nullableInstant = (ms: number | null): Instant | null => (ms === null ? null : instant(ms))
