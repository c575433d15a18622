import type { Actor } from '../../shared/access/actor.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LinkRecord, SessionRecord, SideStore } from '../store/side-store.ts'
import { hashToken, isSameHash, newToken } from './secrets.ts'
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
}

/** What is known of a phone by its session. */
export interface Visit {
  /** When it showed the code of its hall's screen last; null: never. */
  readonly onSiteAt: Instant | null
  readonly isOnSiteEdge: boolean
  readonly device: string | null
  /** When the session ends by itself. */
  readonly endsAt: Instant
}

/** What a session begins with. */
export type Opening = Omit<Grant, 'sessionHash' | 'visit'> & { readonly visit?: Omit<Visit, 'endsAt'> }

interface Deps {
  readonly side: SideStore
  readonly now: () => Instant
}

export const ownerLinkId = 'owner'

const ownerHashKey = 'ownerTokenHash'

/** Tokens and sessions: found, made, ended. Reference tokens only, so that ending one is one row. */
export function createAccess({ side, now }: Deps) {
  const ownerGrant = (sessionHash: string | null): Grant => ({
    actor: { role: 'owner', venueId: null, personId: null },
    meetingId: null,
    linkId: ownerLinkId,
    sessionHash,
  })

  const grantOf = (link: LinkRecord | null, session: SessionRecord | null): Grant | null => {
    if (link === null || link.revokedAt !== null) return null
    if (link.expiresAt !== null && link.expiresAt <= now()) return null
    const { role, venueId, meetingId, linkId } = link
    const isRemote = role === 'attendee' && link.personId !== null
    const who = { role, venueId, personId: link.personId ?? session?.personId ?? null }
    const actor: Actor = isRemote ? { ...who, isRemote } : who
    const grant: Grant = { actor, meetingId, linkId, sessionHash: session?.sessionHash ?? null }
    return session === null || role !== 'attendee' ? grant : { ...grant, visit: visitOf(session) }
  }

  const bySessionHash = async (sessionHash: string): Promise<Grant | null> => {
    const session = await side.sessionByHash(sessionHash)
    if (session === null || endOfSession(session.createdAt) <= now()) return null
    if (session.linkId === ownerLinkId) return ownerGrant(sessionHash)
    return grantOf(await side.linkById(session.linkId), session)
  }

  return {
    /** null: no such token, or revoked, or expired; which one is not told. */
    async byToken(token: string): Promise<Grant | null> {
      const hash = hashToken(token)
      const ownerHash = await side.setting(ownerHashKey)
      if (ownerHash !== null && isSameHash(hash, ownerHash)) return ownerGrant(null)
      return grantOf(await side.linkByTokenHash(hash), null)
    },

    /** By what a cookie holds. */
    async bySession(secret: string): Promise<Grant | null> {
      return bySessionHash(hashToken(secret))
    },

    /** What a session is now; null once it is over. */
    bySessionHash,

    /** Exchanges a grant for a cookie's secret. */
    async openSession(grant: Opening): Promise<string> {
      const secret = newToken()
      await side.addSession({
        sessionHash: hashToken(secret),
        linkId: grant.linkId,
        personId: grant.actor.personId,
        createdAt: now(),
        onSiteAt: grant.visit?.onSiteAt ?? null,
        isOnSiteEdge: grant.visit?.isOnSiteEdge === true,
        device: grant.visit?.device ?? null,
      })
      return secret
    },

    /** The cookie's secret is worth nothing from now on. */
    endSession: (sessionHash: string): Promise<void> => side.endSession(sessionHash),

    /** Makes the owner's token known: the given one, or at the very first start a random one, which is returned. */
    async establishOwner(given: string | null): Promise<string | null> {
      if (given !== null) {
        const hash = hashToken(given)
        if ((await side.setting(ownerHashKey)) === hash) return null
        // Whoever came in by another token is the owner no more.
        await side.endSessionsOf(ownerLinkId)
        await side.putSetting(ownerHashKey, hash)
        return null
      }
      if ((await side.setting(ownerHashKey)) !== null) return null
      const token = newToken()
      await side.putSetting(ownerHashKey, hashToken(token))
      return token
    },
  }
}

const visitOf = ({ onSiteAt, isOnSiteEdge, device, createdAt }: SessionRecord): Visit => ({
  onSiteAt,
  isOnSiteEdge,
  device,
  endsAt: endOfSession(createdAt),
})

export type Access = ReturnType<typeof createAccess>
