import type { Role } from '../../shared/access/roles.ts'
import type { Attends } from '../../shared/domain/attendance/attendance.model.ts'
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
  /** When it showed the code of its hall's screen last; null: never. */
  readonly onSiteAt: Instant | null
  /** True when that code was no longer the newest. */
  readonly isOnSiteEdge: boolean
  /** Hash of what its page calls its device; null before the first arrival. */
  readonly device: string | null
  /** Of the card that said who it is; null: said otherwise, or not yet. The session ends with that card. */
  readonly cardHash: string | null
  /** When its page had shown what is stored of people; absent: it has not said so. */
  readonly toldAt?: Instant
}

export interface PersonRecord {
  readonly meetingId: string
  readonly personId: string
  /** '' once the people of the meeting were erased. */
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly venueId: string
  readonly phone: string | null
  readonly attends: Attends
}

/** Whose card it is, and what is kept of the card. */
export interface PersonByCard extends PersonRecord {
  readonly cardHash: string
}

/** A person's newest code, as it is kept. */
export interface PersonCode {
  readonly personId: string
  /** By which the server finds the person; null takes the code away. */
  readonly codeHash: string | null
  /** By which the page of the hall's operator knows a card without a network. */
  readonly codeDigest: string | null
}

/** By which phone somebody came, and from where. */
export interface ArrivalRecord {
  readonly meetingId: string
  readonly personId: string
  readonly venueId: string
  readonly deviceHash: string
  readonly addressNet: string
  readonly at: Instant
}

/** What is kept of a person beside its row of the roster. */
export interface PersonTraces {
  readonly hasCard: boolean
  /** null: not by a phone. */
  readonly arrival: Pick<ArrivalRecord, 'venueId' | 'addressNet' | 'at'> | null
}

/** What lives beside the log: links, sessions, the roster, arrivals. Each call is one transaction, resolved after commit. */
export interface SideStore {
  addLinks(links: readonly LinkRecord[]): Promise<void>
  /** Any link, revoked and expired ones too. */
  linkByTokenHash(tokenHash: string): Promise<LinkRecord | null>
  linkById(linkId: string): Promise<LinkRecord | null>
  /** Those of them that there are, revoked and expired ones too. */
  linksById(linkIds: readonly string[]): Promise<readonly LinkRecord[]>
  linksOf(meetingId: string): Promise<readonly LinkRecord[]>
  /** By link: when a page was opened with it last. Links that never were, and ended ones, are not among them. */
  lastOpened(meetingId: string): Promise<ReadonlyMap<string, Instant>>
  /** Those by which a hall's phones come in: nobody's own, and not revoked; always in the same order. */
  hallLinks(meetingId: string, venueId: string): Promise<readonly LinkRecord[]>
  revokeLink(linkId: string, at: Instant): Promise<void>
  addSession(session: SessionRecord): Promise<void>
  sessionByHash(sessionHash: string): Promise<SessionRecord | null>
  /** Those of them that there are. */
  sessionsByHash(hashes: readonly string[]): Promise<readonly SessionRecord[]>
  endSession(sessionHash: string): Promise<void>
  /** Ends every session that was made from a link. */
  endSessionsOf(linkId: string): Promise<void>
  /** @param cardHash of the card that proved it; null: proved otherwise. */
  bindSession(sessionHash: string, personId: string, cardHash?: string | null): Promise<void>
  /** The session has shown the code of its hall's screen. */
  markOnSite(sessionHash: string, at: Instant, isEdge: boolean): Promise<void>
  /** The page of the session has shown what is stored of people; the first time counts. */
  markTold(sessionHash: string, at: Instant): Promise<void>
  setSessionDevice(sessionHash: string, device: string): Promise<void>
  /** Replaces the meeting's people; who stays keeps its code. In parts: for a meeting that nobody can see yet. */
  putRoster(meetingId: string, people: readonly PersonRecord[]): Promise<void>
  /** In the order of the list; read in parts. */
  roster(meetingId: string, venueId?: string): Promise<readonly PersonRecord[]>
  person(meetingId: string, personId: string): Promise<PersonRecord | null>
  /** Those whose name has that search key; nobody by an empty one. */
  peopleByKey(meetingId: string, key: string): Promise<readonly PersonRecord[]>
  personByCode(meetingId: string, codeHash: string): Promise<PersonByCard | null>
  /** All of them or none; the sessions that an older code had proved end with it. */
  putCodes(meetingId: string, codes: readonly PersonCode[]): Promise<void>
  /** Of those who have a code, by person. */
  codeDigests(meetingId: string): Promise<ReadonlyMap<string, string>>
  /** A person's newest arrival takes the place of an older one. */
  putArrival(arrival: ArrivalRecord): Promise<void>
  tracesOf(meetingId: string, personId: string): Promise<PersonTraces>
  /** Who came by one of those devices. */
  arrivedBy(meetingId: string, deviceHashes: readonly string[]): Promise<readonly string[]>
  /** How many of a hall came from each network. */
  arrivalNets(meetingId: string, venueId: string): Promise<ReadonlyMap<string, number>>
  /** Small settings of the installation, such as the hash of the owner's token. */
  setting(key: string): Promise<string | null>
  putSetting(key: string, value: string): Promise<void>
  /** Keeps the value unless there is one. @returns what is kept: the same on every node. */
  settingOnce(key: string, value: string): Promise<string>
}
