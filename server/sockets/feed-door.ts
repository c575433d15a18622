import { handshakeSchema } from '../../shared/protocol/socket-schemas.ts'
import type { Access, Grant } from '../access/access.ts'
import { grantOfRequest } from '../access/request-grant.ts'
import type { TokenGuesses } from '../access/token-guesses.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import { callerKey } from '../limits/caller-key.ts'
import type { Callers } from '../limits/client-address.ts'
import type { Limits, Taken } from '../limits/limits.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { BinStore } from '../store/bin-store.ts'
import { createAdmission } from './admission.ts'
import { createPlaces } from './places.ts'
import type { FeedSocket } from './socket-types.ts'

/** A node without a place has one again when somebody leaves. */
const fullForMs = 10_000

export interface DoorDeps {
  readonly access: Access
  readonly tokenGuesses: TokenGuesses
  readonly hosts: MeetingHosts
  readonly bin: Pick<BinStore, 'has'>
  readonly clock: MeetingClock
  readonly callers: Callers
  readonly limits: Limits
  readonly maxConnections: number
}

/** Who is let in: by its grant, in its turn, while there is a place. */
export function createFeedDoor({ access, tokenGuesses, hosts, bin, clock, callers, limits, maxConnections }: DoorDeps) {
  const admission = createAdmission(clock.monotonicMs)
  const places = createPlaces(maxConnections)

  /** Who floods, or comes back ever again, waits. @source LIM-4 */
  const mayConnect = async (grant: Grant, network: string): Promise<Taken> => {
    const key = callerKey(grant, network)
    const flooded = await limits.ask('floods', key)
    return flooded.ok ? limits.take(grant.sessionHash === null ? 'linkConnects' : 'sessionConnects', key) : flooded
  }

  /** @returns why the socket is not let in, as `connect_error` carries it down; null when it is. */
  return async (socket: FeedSocket): Promise<Error | null> => {
    const parsed = handshakeSchema.safeParse(socket.handshake.auth)
    if (!parsed.success) return refusal('command.malformed')
    const { token, session, meetingId, desk, view } = parsed.data
    const shown = await grantOfRequest(access, {
      authorization: token === undefined ? socket.handshake.headers.authorization : `Bearer ${token}`,
      cookie: socket.handshake.headers.cookie,
      via: session,
      meetingId,
      desk,
    })
    const network = callers.networkOf(socket.request)
    const grant = await tokenGuesses.passed(shown, network)
    if (grant === null) {
      const taken = await tokenGuesses.wrong(network)
      return taken.ok ? refusal('access.unauthorised') : tooMany(taken)
    }
    if (grant.meetingId !== null && grant.meetingId !== meetingId) return refusal('access.notFound')
    const allowed = await mayConnect(grant, network)
    if (!allowed.ok) return tooMany(allowed)
    const retryAfterMs = admission.ask(grant.actor.role)
    if (retryAfterMs > 0) return refusal('server.busy', { retryAfterMs })
    // A link of a meeting in the bin was no grant in the first place.
    const isInBin = grant.meetingId === null && (await bin.has(meetingId))
    if (isInBin || (await hosts.get(meetingId)) === null) return refusal('access.notFound')
    const leave = places.take(grant)
    if (leave === null) return refusal('server.busy', { retryAfterMs: fullForMs })
    socket.conn.once('close', leave)
    if (socket.conn.readyState === 'closed') leave()
    socket.data = { grant, meetingId, view: view ?? grant.actor.role }
    return null
  }
}

export function refusal(code: string, retry: { readonly retryAfterMs?: number } = {}): Error {
  return Object.assign(new Error(code), { data: { code, ...retry } })
}

const tooMany = ({ retryAfterMs }: Extract<Taken, { readonly ok: false }>): Error =>
  refusal('command.tooMany', { retryAfterMs })
