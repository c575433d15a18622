import type { Instant } from '../../shared/kernel/time.ts'

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

/** The sessions of pages. Each call is one transaction, resolved after commit; what is said of a session that is over is lost in silence. */
export interface SessionStore {
  add(session: SessionRecord): Promise<void>
  /** null when it has ended; one that has outlived its time is still found. */
  byHash(sessionHash: string): Promise<SessionRecord | null>
  /** Those of them that there are, in any order. */
  byHashes(hashes: readonly string[]): Promise<readonly SessionRecord[]>
  end(sessionHash: string): Promise<void>
  /** Ends every session that was made from a link. */
  endAllOf(linkId: string): Promise<void>
  /** The same but for one, which goes on; null: for none. */
  endOthersOf(linkId: string, sessionHash: string | null): Promise<void>
  /** The session is that person's from now on. @param cardHash of the card that proved it; null: proved otherwise. */
  bind(sessionHash: string, personId: string, cardHash?: string | null): Promise<void>
  /** The session has shown the code of its hall's screen. @param isEdge that code was no longer the newest. */
  markOnSite(sessionHash: string, at: Instant, isEdge: boolean): Promise<void>
  /** The page of the session has shown what is stored of people; the first time counts. */
  markTold(sessionHash: string, at: Instant): Promise<void>
  /** @param device hash of what the page calls its device. */
  setDevice(sessionHash: string, device: string): Promise<void>
}
