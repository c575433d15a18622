import { addMs, type Instant } from '../../shared/kernel/time.ts'
import { accountActor, linkIdOfAccount } from '../access/account-actor.ts'
import type { AdminJournal, Doer } from '../evidence/admin-journal.ts'
import { hashToken, newId, newToken } from '../kernel/secrets.ts'
import type { Limits, Taken } from '../limits/limits.ts'
import type { AccountRecord, AccountStore } from '../store/account-store.ts'
import type { SessionStore } from '../store/session-store.ts'
import type { SettingsStore } from '../store/settings-store.ts'
import { createAccountGuesses } from './account-guesses.ts'
import type { ProvenSubject } from './identity-provider.ts'
import type { Passwords } from './passwords.ts'
import { createUnknownSubjects } from './unknown-subjects.ts'

/** How long the link that sets a password can be used, ms: a day. @source ACC-7 */
export const passwordLinkMs = 24 * 60 * 60_000

/** The installation's own journal. */
const installation = ''

interface Deps {
  readonly accounts: AccountStore
  readonly sessions: Pick<SessionStore, 'endOthersOf'>
  readonly settings: Pick<SettingsStore, 'get' | 'put'>
  readonly passwords: Passwords
  readonly limits: Limits
  readonly journal: AdminJournal
  /** To be awaited after sessions have ended; see `LiveGrants`. */
  readonly recheckGrants: () => Promise<void>
  readonly now: () => Instant
}

interface PasswordLink {
  readonly token: string
  readonly until: Instant
}

type Made =
  | { readonly ok: true; readonly accountId: string; readonly link: PasswordLink }
  | { readonly ok: false; readonly taken: 'name' | 'subject' }

/** `null`: wrong, whichever of the two. */
export type SignedIn = AccountRecord | null | Extract<Taken, { readonly ok: false }>

/** People who prepare meetings under a name of their own: made, let in, ended. */
export function createAccounts({ accounts, sessions, settings, passwords, limits, journal, recheckGrants, now }: Deps) {
  const strangers = createUnknownSubjects({ settings, now })
  const guesses = createAccountGuesses(limits)

  const newLink = (): PasswordLink & { readonly hash: string } => {
    const token = newToken()
    return { token, hash: hashToken(token), until: addMs(now(), passwordLinkMs) }
  }

  /** @param kept the session that stays; null: none. */
  const endSessions = async (accountId: string, kept: string | null): Promise<void> => {
    await sessions.endOthersOf(linkIdOfAccount(accountId), kept)
    await recheckGrants()
  }

  const doerOf = (accountId: string): Doer => ({ actor: accountActor, linkId: linkIdOfAccount(accountId) })

  return {
    all: () => accounts.all(),
    byIds: accounts.byIds,
    /** Who was refused for want of an account. @source ACC-13 */
    unknownSubjects: strangers.all,

    /** @source ACC-7 */
    async make(name: string, subject: string | null, doer: Doer): Promise<Made> {
      const [accountId, { token, hash, until }] = [newId(), newLink()]
      await journal(installation, doer, 'accounts.made', { accountId })
      const account = { accountId, name, role: 'organiser', subject, createdAt: now() } as const
      const taken = await accounts.add({ ...account, linkHash: hash, linkUntil: until })
      if (taken !== null) return { ok: false, taken }
      if (subject !== null) await strangers.known(subject)
      return { ok: true, accountId, link: { token, until } }
    },

    /** For a password that was forgotten; the one before goes on until another is set. null: no such account. */
    async renewLink(accountId: string, doer: Doer): Promise<PasswordLink | null> {
      if ((await accounts.byId(accountId)) === null) return null
      const { token, hash, until } = newLink()
      await journal(installation, doer, 'accounts.linkMade', { accountId })
      return (await accounts.renewLink(accountId, hash, until)) ? { token, until } : null
    },

    /** Its sessions end. @returns false when there is no such account. @source ACC-7 */
    async remove(accountId: string, doer: Doer): Promise<boolean> {
      if ((await accounts.byId(accountId)) === null) return false
      await journal(installation, doer, 'accounts.deleted', { accountId })
      const isRemoved = await accounts.remove(accountId, now())
      await endSessions(accountId, null)
      return isRemoved
    },

    /** Sets a password by its one-use link, and ends what was open by the one before. @returns false for a link that is worth nothing. */
    async setByLink(token: string, password: string): Promise<boolean> {
      const hash = hashToken(token)
      const account = await accounts.byLink(hash, now())
      if (account === null) return false
      const made = await passwords.make(password)
      await journal(installation, doerOf(account.accountId), 'accounts.passwordSet', {})
      if (!(await accounts.setByLink(hash, made, now()))) return false
      await endSessions(account.accountId, null)
      return true
    },

    /** By name and password, after the same work whether there is such a name or not. @throws PasswordsBusy @source ACC-8 */
    async signIn(name: string, password: string, network: string): Promise<SignedIn> {
      const allowed = await guesses.mayTry(name, network)
      if (!allowed.ok) return allowed
      const account = await accounts.byName(name)
      if (!(await passwords.isRight(password, account?.password ?? null))) {
        await guesses.wrong(name, network)
        return null
      }
      guesses.right(name, network)
      return account
    },

    /** Who has proved at the provider who it is; null without an account here, which the owner is told of. @source ACC-13 */
    async comeIn(who: ProvenSubject): Promise<AccountRecord | null> {
      const account = await accounts.bySubject(who.subject)
      if (account === null) await strangers.refused(who)
      return account
    },

    /**
     * As whom the provider knows the account. Another subject than before ends its sessions.
     * @param subject null: it comes in by its password alone.
     * @source ACC-13
     */
    async setSubject(accountId: string, subject: string | null, doer: Doer): Promise<'set' | 'taken' | 'unknown'> {
      const account = await accounts.byId(accountId)
      if (account === null) return 'unknown'
      await journal(installation, doer, subject === null ? 'accounts.unlinked' : 'accounts.linked', { accountId })
      const outcome = await accounts.setSubject(accountId, subject)
      if (outcome !== 'set') return outcome
      if (subject !== null) await strangers.known(subject)
      if (account.subject !== null && account.subject !== subject) await endSessions(accountId, null)
      return outcome
    },

    /** Every session of somebody else's account ends. @returns false when there is no such account. @source ACC-9 */
    async signOutEverywhere(accountId: string, doer: Doer): Promise<boolean> {
      if ((await accounts.byId(accountId)) === null) return false
      await journal(installation, doer, 'accounts.signedOut', { accountId })
      await endSessions(accountId, null)
      return true
    },

    /** Every other session ends. @returns false when the old one is wrong. @throws PasswordsBusy @source ACC-9 */
    async change(
      accountId: string,
      { old, fresh, session, network }: Change,
    ): Promise<boolean | Extract<Taken, { readonly ok: false }>> {
      const account = await accounts.byId(accountId)
      if (account === null) return false
      const allowed = await guesses.mayTry(account.name, network)
      if (!allowed.ok) return allowed
      if (!(await passwords.isRight(old, account.password))) {
        await guesses.wrong(account.name, network)
        return false
      }
      const made = await passwords.make(fresh)
      await journal(installation, doerOf(accountId), 'accounts.passwordChanged', {})
      await accounts.setPassword(accountId, made)
      await endSessions(accountId, session)
      return true
    },

    /** Every other session ends. @param session the one that stays. @source ACC-9 */
    async signOutElsewhere(accountId: string, session: string | null): Promise<void> {
      await journal(installation, doerOf(accountId), 'accounts.signedOut', {})
      await endSessions(accountId, session)
    },
  }
}

interface Change {
  readonly old: string
  readonly fresh: string
  /** Hash of the session that changes it, which stays. */
  readonly session: string | null
  readonly network: string
}

export type Accounts = ReturnType<typeof createAccounts>
