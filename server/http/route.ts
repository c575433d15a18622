import type { Request, Response, Router } from 'express'
import type { Role } from '../../shared/access/roles.ts'
import type { Grant } from '../access/access.ts'
import { isOwnOrigin } from '../access/origin.ts'
import { grantOfRequest } from '../access/request-grant.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
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
    const read = (grant?: Grant) => {
      if (grant !== undefined)
        hangRequest(deps.liveGrants, grant, [request, response], (reply) => send(response, reply))
      return readBody(route.body ?? 'json', request, response)
    }
    answer(deps, route, request, read)
      .catch((error: unknown) => faultReply(deps, error))
      .then((reply) => send(response, reply))
      .catch((error: unknown) => {
        deps.onError(error)
        response.destroy()
      })
  })
}

type Read = (grant?: Grant) => Promise<void>

/** @param read takes the body in; from then on the request hangs on its grant. */
async function answer(deps: HttpDeps, route: Route, request: Request, read: Read): Promise<Reply> {
  const { headers } = request
  const isWriting = route.method !== 'get'
  if (isWriting && !isOwnOrigin(headers.origin, headers.host, deps.publicUrl)) return failure(403, 'access.origin')
  const param = (name: string): string => String(request.params[name] ?? '')
  if (route.access === 'public') {
    await read()
    return route.handle({ request, param })
  }
  const meetingId = route.access === 'meeting' ? param('meetingId') : null
  const grant = await grantOfRequest(deps.access, {
    authorization: headers.authorization,
    cookie: headers.cookie,
    via: request.get('x-onehall-session') ?? undefined,
    meetingId,
    desk: request.get('x-onehall-desk') ?? undefined,
  })
  if (grant === null) return unauthorised(deps, request)
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
export async function unauthorised({ limits, callers }: HttpDeps, request: Request): Promise<Reply> {
  const taken = await limits.take('wrongTokens', callers.networkOf(request))
  return taken.ok ? failure(401, 'access.unauthorised') : tooMany(taken.retryAfterMs)
}

async function send(response: Response, reply: Reply): Promise<void> {
  if (response.headersSent || response.destroyed) return
  // What is still to come of a body that nobody reads must not be taken for the next request.
  if (!response.req.complete) response.set('Connection', 'close')
  response.status(reply.status).set({ 'Cache-Control': 'no-store', ...reply.headers })
  if (reply.write !== undefined) return reply.write(response)
  if (reply.json === undefined) response.end()
  else response.json(reply.json)
}
