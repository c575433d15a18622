import type { Role } from '../../shared/access/roles.ts'
import type { Instant } from '../../shared/kernel/time.ts'

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
}

/** A cookie's session: made from a link, ends with it. */
export interface SessionRecord {
  readonly sessionHash: string
  readonly linkId: string
  /** Set once the holder of an attendee link has said who it is. */
  readonly personId: string | null
  readonly createdAt: Instant
}

export interface PersonRecord {
  readonly meetingId: string
  readonly personId: string
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly venueId: string
  readonly phone: string | null
  readonly attends: 'member' | 'listenIn'
}

/** What lives beside the log: links, sessions, the roster. Each call is one transaction, resolved after commit. */
export interface SideStore {
  addLinks(links: readonly LinkRecord[]): Promise<void>
  /** Any link, revoked and expired ones too. */
  linkByTokenHash(tokenHash: string): Promise<LinkRecord | null>
  linkById(linkId: string): Promise<LinkRecord | null>
  linksOf(meetingId: string): Promise<readonly LinkRecord[]>
  revokeLink(linkId: string, at: Instant): Promise<void>
  addSession(session: SessionRecord): Promise<void>
  sessionByHash(sessionHash: string): Promise<SessionRecord | null>
  endSession(sessionHash: string): Promise<void>
  /** Ends every session that was made from a link. */
  endSessionsOf(linkId: string): Promise<void>
  bindSession(sessionHash: string, personId: string): Promise<void>
  /** Replaces the meeting's people as a whole. */
  putRoster(meetingId: string, people: readonly PersonRecord[]): Promise<void>
  roster(meetingId: string, venueId?: string): Promise<readonly PersonRecord[]>
  person(meetingId: string, personId: string): Promise<PersonRecord | null>
  /** Small settings of the installation, such as the hash of the owner's token. */
  setting(key: string): Promise<string | null>
  putSetting(key: string, value: string): Promise<void>
}
