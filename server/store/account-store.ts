import type { Instant } from '../../shared/kernel/time.ts'

/** Somebody who prepares meetings under a name of their own. */
export interface AccountRecord {
  readonly accountId: string
  readonly name: string
  readonly role: 'organiser'
  /** Who it is at the identity provider; null: comes in by its password alone. */
  readonly subject: string | null
  /** See `Passwords`; null until one is set. */
  readonly password: string | null
  readonly createdAt: Instant
  /** Until when its one-use link sets the password; null without one. */
  readonly linkUntil: Instant | null
  /** null while it is there. The name stays, for what was done under it. */
  readonly deletedAt: Instant | null
}

/** A fresh account with its one-use link. */
export interface NewAccount extends Pick<AccountRecord, 'accountId' | 'name' | 'role' | 'subject' | 'createdAt'> {
  readonly linkHash: string
  readonly linkUntil: Instant
}

/** The accounts of the installation. Each call is one transaction, resolved after commit. */
export interface AccountStore {
  /** @returns what another account has already; null: it was made. */
  add(account: NewAccount): Promise<'name' | 'subject' | null>
  /** In any order, deleted ones too. */
  byIds(accountIds: readonly string[]): Promise<readonly AccountRecord[]>
  /** null when there is none, or it was deleted. */
  byId(accountId: string): Promise<AccountRecord | null>
  /** As a person writes it. null when there is none, or it was deleted. */
  byName(name: string): Promise<AccountRecord | null>
  bySubject(subject: string): Promise<AccountRecord | null>
  /** By the order of their making, without those that were deleted. */
  all(): Promise<readonly AccountRecord[]>
  /** Another one-use link in place of the one before. @returns false when there is no such account. */
  renewLink(accountId: string, linkHash: string, until: Instant): Promise<boolean>
  /** Who may set a password by that link now; null: nobody. */
  byLink(linkHash: string, now: Instant): Promise<AccountRecord | null>
  /** Uses the link up. @returns false when it has been used meanwhile, or is over. */
  setByLink(linkHash: string, password: string, now: Instant): Promise<boolean>
  setPassword(accountId: string, password: string): Promise<void>
  /** @param subject null: comes in by its password alone. @returns `taken` when another account has it. */
  setSubject(accountId: string, subject: string | null): Promise<'set' | 'taken' | 'unknown'>
  /** @returns false when there is no such account. */
  remove(accountId: string, at: Instant): Promise<boolean>
}
