import type { Request, Response, Router } from 'express'
import type { Role } from '../../shared/access/roles.ts'
import type { Grant } from '../access/access.ts'
import { isOwnOrigin } from '../access/origin.ts'
import { grantOfRequest } from '../access/request-grant.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import { whileBodyComes } from './body-pace.ts'
import { faultReply } from './fault-reply.ts'
import type { HttpDeps } from './http-deps.ts'
import { hangRequest } from './hung-request.ts'
import { failure, notFound, type Reply, tooMany } from './reply.ts'
import { type BodyKind, readBody } from './request-body.ts'

interface Call {
  readonly request: Request
  /** The id of the path, decoded; '' for a path without it. */
  readonly param: (name: string) => string
}

interface GrantedCall extends Call {
  readonly grant: Grant
}

export interface MeetingCall extends GrantedCall {
  readonly host: MeetingHost
}

interface RouteFacts {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Express form: `/api/meetings/:meetingId/state`. */
  readonly path: string
  /** One sentence for the API description. */
  readonly summary: string
  /** Default: `json`. */
  readonly body?: BodyKind
  /** What it is charged, in points of `limit-table.ts`; default: 1. @source LIM-9 */
  readonly price?: number
  /** What is answered to who asks too much; default: an error like every other. */
  readonly refused?: (retryAfterMs: number) => Reply
}

/** Everything that is served under /api is declared as one of these; nothing else may touch the router. */
export type Route =
  | (RouteFacts & { readonly access: 'public'; readonly handle: (call: Call) => Promise<Reply> })
  | (RouteFacts & {
      readonly access: 'system'
      readonly roles: readonly Role[]
      readonly handle: (call: GrantedCall) => Promise<Reply>
    })
  | (RouteFacts & {
      readonly access: 'meeting'
      readonly roles: readonly Role[]
      readonly handle: (call: MeetingCall) => Promise<Reply>
    })

const allows = (roles: readonly Role[], role: Role): boolean =>
  roles.includes(role) || (role === 'owner' && roles.includes('organiser'))

/** Adds a route: origin, token, meeting, role, body, handler, uniform errors; in that order. */
export function addRoute(router: Router, deps: HttpDeps, route: Route): void {
  router[route.method](route.path, (request: Request, response: Response) => {
    const { body = 'json', price = 1 } = route
    const isLong = body === 'stream' || price >= longFrom
    let endTurn: () => void = () => undefined
    const read: Read = async (grant) => {
      if (grant !== undefined)
        hangRequest(deps.liveGrants, grant, [request, response], (reply) => send(response, reply))
      await readBody(body, request, response)
      if (!isLong) endTurn = await deps.prices.turn(request, grant ?? null)
      if (response.destroyed) throw new CallerGone('nobody waits for the answer any more')
    }
    whileBodyComes(request, body, answer(deps, route, request, read))
      .catch((error: unknown) => faultReply(deps, error))
      .then((reply) => {
        // What is sent bit by bit holds nobody up.
        if (reply.write !== undefined) endTurn()
        return send(response, reply)
      })
      .catch((error: unknown) => {
        deps.onError(error)
        response.destroy()
      })
      .finally(() => endTurn())
  })
}

/** What costs so much is done elsewhere, or takes long: it has no turn. */
const longFrom = 20

/** Nothing is begun for somebody who has gone while waiting; nobody reads the answer. */
class CallerGone extends Error {
  readonly status = 499
}

type Read = (grant?: Grant) => Promise<void>

/** @param read takes the body in and waits for the request's turn; from then on the request hangs on its grant. */
async function answer(deps: HttpDeps, route: Route, request: Request, read: Read): Promise<Reply> {
  const { headers } = request
  const isWriting = route.method !== 'get'
  if (isWriting && !isOwnOrigin(headers.origin, headers.host, deps.publicUrl)) return failure(403, 'access.origin')
  const param = (name: string): string => String(request.params[name] ?? '')
  // No id has one, and no store takes a text with one.
  if (Object.keys(request.params).some((name) => /\p{Cc}/u.test(param(name)))) return notFound()
  const { price = 1, refused = tooMany } = route
  if (route.access === 'public') {
    const charged = await deps.prices.charge(request, null, price)
    if (!charged.ok) return refused(charged.retryAfterMs)
    await read()
    return route.handle({ request, param })
  }
  const meetingId = route.access === 'meeting' ? param('meetingId') : null
  const shown = await grantOfRequest(deps.access, {
    authorization: headers.authorization,
    cookie: headers.cookie,
    via: request.get('x-onehall-session') ?? undefined,
    meetingId,
    desk: request.get('x-onehall-desk') ?? undefined,
  })
  const grant = await deps.tokenGuesses.passed(shown, deps.callers.networkOf(request))
  if (grant === null) return unauthorised(deps, request)
  const charged = await deps.prices.charge(request, grant, price)
  if (!charged.ok) return refused(charged.retryAfterMs)
  if (route.access === 'system') {
    if (!allows(route.roles, grant.actor.role)) return failure(403, 'access.forbidden')
    await read(grant)
    return route.handle({ request, param, grant })
  }
  const isStranger = grant.meetingId !== null && grant.meetingId !== meetingId
  const host = isStranger ? null : await deps.hosts.get(meetingId ?? '')
  if (host === null) return notFound()
  if (!allows(route.roles, grant.actor.role)) return failure(403, 'access.forbidden')
  await read(grant)
  return route.handle({ request, param, grant, host })
}

/** Charges for a token that is worth nothing. */
export async function unauthorised({ tokenGuesses, callers, prices }: HttpDeps, request: Request): Promise<Reply> {
  const taken = await tokenGuesses.wrong(callers.networkOf(request))
  if (taken.ok) return failure(401, 'access.unauthorised')
  await prices.charge(request, null, 1)
  return tooMany(taken.retryAfterMs)
}

/** An answer that is made at once is read within so long, or the line is cut, ms. */
const readWithinMs = 60_000

function endUnlessRead(response: Response): void {
  const timer = setTimeout(() => response.destroy(), readWithinMs).unref()
  response.once('close', () => clearTimeout(timer))
}

async function send(response: Response, reply: Reply): Promise<void> {
  if (response.headersSent || response.destroyed) return
  // What is still to come of a body that nobody reads must not be taken for the next request.
  if (!response.req.complete) response.set('Connection', 'close')
  if (reply.write === undefined) endUnlessRead(response)
  response.status(reply.status).set({ 'Cache-Control': 'no-store', ...reply.headers })
  if (reply.write !== undefined) return reply.write(response)
  if (reply.json === undefined) response.end()
  else response.json(reply.json)
}
