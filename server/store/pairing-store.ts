import type { Instant } from '../../shared/kernel/time.ts'

/** A screen that asks for a hall, and what it says of itself. Its secret is never stored. */
export interface PairingRecord {
  readonly pairingId: string
  readonly secretHash: string
  /** What people read off it; null once it was used or is over. */
  readonly code: string | null
  /** 10…99: shown on the screen and to whoever gives it a hall, so that the two are seen to be one. */
  readonly sign: number
  /** `1920×1080`; null where it did not say. */
  readonly size: string | null
  readonly address: string
  readonly openedAt: Instant
  /** Until when the code is good. */
  readonly expiresAt: Instant
  readonly pairedAt: Instant | null
  /** Its own link once it has a hall. */
  readonly linkId: string | null
}

/** What screens have asked for. Each call is one transaction, resolved after commit. */
export interface PairingStore {
  /** @returns false when another screen that waits shows the same code. */
  add(pairing: PairingRecord): Promise<boolean>
  /** null: there is none, or it was forgotten long ago. */
  byId(pairingId: string): Promise<PairingRecord | null>
  /** By a code that is still good at that time. */
  byCode(code: string, at: Instant): Promise<PairingRecord | null>
  /** Those that have got one of these links, in the order in which they did. */
  byLinks(linkIds: readonly string[]): Promise<readonly PairingRecord[]>
  /** The code is used up, once. @returns false when somebody was faster, or it is no longer good. */
  pair(pairingId: string, linkId: string, at: Instant): Promise<boolean>
  /** Those that are over since before then: nobody gave them a hall while their code was good, or their link was revoked. */
  removeOver(before: Instant): Promise<void>
}
