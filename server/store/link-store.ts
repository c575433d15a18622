import type { Role } from '../../shared/access/roles.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { AuditNote } from './audit-store.ts'

/** A link that lets its holder into one meeting in one role. The token itself is never stored. */
export interface LinkRecord {
  readonly linkId: string
  readonly tokenHash: string
  readonly meetingId: string
  readonly role: Role
  readonly venueId: string | null
  readonly personId: string | null
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  /** Its meeting lies in the bin: the link opens nothing until that is restored. Never written. @source BIN-2 */
  readonly isInBin?: true
}

/** The links of all meetings. Each call is one transaction, resolved after commit. */
export interface LinkStore {
  /** Of several meetings, too. @param note what the journal of each of them says of it, in the same transaction. */
  add(links: readonly LinkRecord[], note?: AuditNote): Promise<void>
  /** Any link, revoked and expired ones too. */
  byTokenHash(tokenHash: string): Promise<LinkRecord | null>
  /** Any link, revoked and expired ones too. */
  byId(linkId: string): Promise<LinkRecord | null>
  /** Those of them that there are, in any order, revoked and expired ones too. */
  byIds(linkIds: readonly string[]): Promise<readonly LinkRecord[]>
  /** In any order, revoked and expired ones too. */
  ofMeeting(meetingId: string): Promise<readonly LinkRecord[]>
  /** Those by which a hall's phones come in: nobody's own, not revoked, of no meeting in the bin; always in the same order. */
  ofVenue(meetingId: string, venueId: string): Promise<readonly LinkRecord[]>
  /** Those of the roles that are not revoked, of several meetings; in any order. */
  openOf(meetingIds: readonly string[], roles: readonly Role[]): Promise<readonly LinkRecord[]>
  /** By link: when a page was opened with it last. Links that never were, and ended ones, are not among them. */
  lastOpened(meetingId: string): Promise<ReadonlyMap<string, Instant>>
  /** From then on nobody comes in by it; its sessions are found to be over by whoever asks. A link that is not there is left alone. */
  revoke(linkId: string, at: Instant): Promise<void>
}
