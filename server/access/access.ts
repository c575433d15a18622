import type { Actor } from '../../shared/access/actor.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { hashToken, isSameHash, newToken } from '../kernel/secrets.ts'
import type { AccountRecord, AccountStore } from '../store/account-store.ts'
import type { BinStore } from '../store/bin-store.ts'
import type { LinkRecord, LinkStore } from '../store/link-store.ts'
import type { SessionRecord, SessionStore } from '../store/session-store.ts'
import type { SettingsStore } from '../store/settings-store.ts'
import { accountActor, accountIdOf } from './account-actor.ts'
import { ownActor, ownerLinkId } from './own-actor.ts'
import { endOfSession } from './session-life.ts'

/** What a caller was found to be. */
export interface Grant {
  readonly actor: Actor
  /** null for the owner, who is of every meeting. */
  readonly meetingId: string | null
  /** `owner` for the owner's token. */
  readonly linkId: string
  /** Set when a cookie was shown. */
  readonly sessionHash: string | null
  /** What a phone has shown before; absent for all but the sessions of attendees. */
  readonly visit?: Visit
  /** Of the owner's token that was shown: when another is set, the grant is over. Absent for everything else. */
  readonly ownerHash?: string
  /** The meeting in which it is used by somebody who is of every meeting: what was opened there ends when that goes into the bin. */
  readonly openIn?: string
}

/** The grant as it is used in that meeting. @source BIN-2 */
export const ofMeeting = (grant: Grant, meetingId: string): Grant =>
  grant.meetingId === null ? { ...grant, openIn: meetingId } : grant

/** What is known of a phone by its session. */
export interface Visit {
  /** When it showed the code of its hall's screen last; null: never. */
  readonly onSiteAt: Instant | null
  readonly isOnSiteEdge: boolean
  readonly device: string | null
  /** When its page had shown what is stored of people; absent: it has not said so. */
  readonly toldAt?: Instant
  /** When the session ends by itself. */
  readonly endsAt: Instant
}

/** What a session begins with. */
export type Opening = Omit<Grant, 'sessionHash' | 'visit'> & { readonly visit?: Omit<Visit, 'endsAt'> }

interface Deps {
  readonly links: Pick<LinkStore, 'byTokenHash' | 'byId' | 'byIds'>
  readonly sessions: Pick<SessionStore, 'add' | 'byHash' | 'byHashes' | 'end' | 'endAllOf'>
  readonly settings: Pick<SettingsStore, 'get' | 'put'>
  readonly bin: Pick<BinStore, 'among'>
  readonly accounts: Pick<AccountStore, 'byIds'>
  readonly now: () => Instant
}

const ownerHashKey = 'ownerTokenHash'

/** Tokens and sessions: found, made, ended. Reference tokens only, so that ending one is one row. */
export function createAccess({ links, sessions, settings, bin, accounts, now }: Deps) {
  const isOver = ({ createdAt }: SessionRecord): boolean => endOfSession(createdAt) <= now()

  const ownerGrant = (sessionHash: string | null): Grant => ({
    actor: ownActor,
    meetingId: null,
    linkId: ownerLinkId,
    sessionHash,
  })

  const accountGrant = (account: AccountRecord | undefined, linkId: string, sessionHash: string | null) =>
    account === undefined || account.deletedAt !== null || sessionHash === null
      ? null
      : { actor: accountActor, meetingId: null, linkId, sessionHash }

  /** What that grant would be now, by the rows that are there; null: nothing. */
  const renewed = ({ linkId, sessionHash }: Grant, rows: GrantRows): Grant | null => {
    const session = sessionHash === null ? null : (rows.sessions.get(sessionHash) ?? null)
    if (sessionHash !== null && (session === null || isOver(session))) return null
    if (linkId === ownerLinkId) return ownerGrant(sessionHash)
    const accountId = accountIdOf(linkId)
    return accountId === null
      ? grantOf(rows.links.get(linkId) ?? null, session)
      : accountGrant(rows.accounts.get(accountId), linkId, sessionHash)
  }

  const grantOf = (link: LinkRecord | null, session: SessionRecord | null): Grant | null => {
    if (link === null || link.revokedAt !== null || link.isInBin === true) return null
    if (link.expiresAt !== null && link.expiresAt <= now()) return null
    const { role, venueId, meetingId, linkId } = link
    const isRemote = role === 'attendee' && link.personId !== null
    const who = { role, venueId, personId: link.personId ?? session?.personId ?? null }
    const actor: Actor = isRemote ? { ...who, isRemote } : who
    const grant: Grant = { actor, meetingId, linkId, sessionHash: session?.sessionHash ?? null }
    return session === null || role !== 'attendee' ? grant : { ...grant, visit: visitOf(session) }
  }

  const bySessionHash = async (sessionHash: string): Promise<Grant | null> => {
    const session = await sessions.byHash(sessionHash)
    if (session === null || isOver(session)) return null
    if (session.linkId === ownerLinkId) return ownerGrant(sessionHash)
    const accountId = accountIdOf(session.linkId)
    if (accountId !== null) return accountGrant((await accounts.byIds([accountId]))[0], session.linkId, sessionHash)
    return grantOf(await links.byId(session.linkId), session)
  }

  return {
    /** null: no such token, or revoked, or expired; which one is not told. */
    async byToken(token: string): Promise<Grant | null> {
      const hash = hashToken(token)
      // Almost everybody comes by a link.
      const link = await links.byTokenHash(hash)
      if (link !== null) return grantOf(link, null)
      const ownerHash = await settings.get(ownerHashKey)
      return ownerHash !== null && isSameHash(hash, ownerHash) ? { ...ownerGrant(null), ownerHash } : null
    },

    /** By what a cookie holds. */
    async bySession(secret: string): Promise<Grant | null> {
      return bySessionHash(hashToken(secret))
    },

    /** What a session is now; null once it is over. */
    bySessionHash,

    /**
     * For each of the grants whether it is over, in one look at the store: the link or the session has ended, the
     * session is no longer that person's, or the meeting lies in the bin. @source ACC-3
     */
    async areOver(grants: readonly Grant[]): Promise<readonly boolean[]> {
      const hashes = new Set(grants.flatMap(({ sessionHash }) => sessionHash ?? []))
      const linkIds = new Set(grants.map(({ linkId }) => linkId))
      const opened = new Set(grants.flatMap(({ openIn }) => openIn ?? []))
      const accountIds = [...linkIds].flatMap((linkId) => accountIdOf(linkId) ?? [])
      const [foundSessions, foundLinks, ownerHash, inBin, foundAccounts] = await Promise.all([
        sessions.byHashes([...hashes]),
        links.byIds([...linkIds]),
        linkIds.has(ownerLinkId) ? settings.get(ownerHashKey) : null,
        bin.among([...opened]),
        accounts.byIds(accountIds),
      ])
      const rows: GrantRows = {
        sessions: new Map(foundSessions.map((session) => [session.sessionHash, session])),
        links: new Map(foundLinks.map((link) => [link.linkId, link])),
        accounts: new Map(foundAccounts.map((account) => [account.accountId, account])),
      }
      return grants.map((grant) => {
        const isOtherOwner = grant.ownerHash !== undefined && grant.ownerHash !== ownerHash
        const isGone = grant.openIn !== undefined && inBin.has(grant.openIn)
        return isOtherOwner || isGone || !isSamePerson(grant, renewed(grant, rows))
      })
    },

    /** Exchanges a grant for a cookie's secret. @param cardHash of the card that said who it is; null: none did. */
    async openSession(grant: Opening, cardHash: string | null = null): Promise<string> {
      const secret = newToken()
      await sessions.add({
        sessionHash: hashToken(secret),
        linkId: grant.linkId,
        personId: grant.actor.personId,
        createdAt: now(),
        onSiteAt: grant.visit?.onSiteAt ?? null,
        isOnSiteEdge: grant.visit?.isOnSiteEdge === true,
        device: grant.visit?.device ?? null,
        cardHash,
      })
      return secret
    },

    /** The cookie's secret is worth nothing from now on. */
    endSession: (sessionHash: string): Promise<void> => sessions.end(sessionHash),

    /** Makes the owner's token known: the given one, or at the very first start a random one, which is returned. */
    async establishOwner(given: string | null): Promise<string | null> {
      if (given !== null) {
        const hash = hashToken(given)
        if ((await settings.get(ownerHashKey)) === hash) return null
        // Whoever came in by another token is the owner no more.
        await sessions.endAllOf(ownerLinkId)
        await settings.put(ownerHashKey, hash)
        return null
      }
      if ((await settings.get(ownerHashKey)) !== null) return null
      const token = newToken()
      await settings.put(ownerHashKey, hashToken(token))
      return token
    },
  }
}

const visitOf = ({ onSiteAt, isOnSiteEdge, device, createdAt, toldAt }: SessionRecord): Visit => ({
  onSiteAt,
  isOnSiteEdge,
  device,
  ...(toldAt === undefined ? {} : { toldAt }),
  endsAt: endOfSession(createdAt),
})

/** What the store holds of some grants. */
interface GrantRows {
  readonly sessions: ReadonlyMap<string, SessionRecord>
  readonly links: ReadonlyMap<string, LinkRecord>
  readonly accounts: ReadonlyMap<string, AccountRecord>
}

/** A session that has said meanwhile who it is goes on. */
const isSamePerson = ({ actor }: Grant, now: Grant | null): boolean =>
  now !== null && (actor.personId === null || actor.personId === now.actor.personId)

export type Access = ReturnType<typeof createAccess>
