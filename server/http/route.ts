import type { Request, Response, Router } from 'express'
import type { Role } from '../../shared/access/roles.ts'
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, RouteContract } from '../../shared/protocol/http/route-contract.ts'
import { type Grant, ofMeeting } from '../access/access.ts'
import { originStanding } from '../access/origin.ts'
import { grantOfRequest } from '../access/request-grant.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { StorageError } from '../store/event-store.ts'
import { answerCheck } from './answer-check.ts'
import { whileBodyComes } from './body-pace.ts'
import { faultReply, storageFailed } from './fault-reply.ts'
import type { HttpDeps } from './http-deps.ts'
import { hangRequest } from './hung-request.ts'
import { failure, notFound, type Reply, tooMany } from './reply.ts'
import { bodyKindOf, readBody } from './request-body.ts'
import { requestIdOf } from './request-id.ts'
import { malformed, readParts } from './request-parts.ts'

type Deps = Pick<
  HttpDeps,
  | 'access'
  | 'bin'
  | 'callers'
  | 'corsOrigins'
  | 'hosts'
  | 'isTooNew'
  | 'liveGrants'
  | 'onError'
  | 'prices'
  | 'publicUrl'
  | 'tokenGuesses'
>

interface Call<Contract extends RouteContract> {
  readonly request: Request
  /** The ids of the path, decoded. */
  readonly params: Readonly<Record<ParamsOf<Contract['path']>, string>>
  readonly query: QueryOf<Contract>
  readonly body: BodyOf<Contract>
}

/** By somebody of the meeting in the path. */
export interface MeetingCall {
  readonly request: Request
  readonly grant: Grant
  readonly host: MeetingHost
}

/** What the handler of that contract gets. */
export type CallOf<Contract extends RouteContract> = {
  readonly public: Call<Contract>
  readonly system: Call<Contract> & Pick<MeetingCall, 'grant'>
  readonly meeting: Call<Contract> & MeetingCall
}[Contract['access']]

interface ServerSide {
  /** What is answered to who asks too much; default: an error like every other. */
  readonly refused?: (retryAfterMs: number) => Reply
  /** What is answered when the storage fails; default: the same. */
  readonly away?: (code: StorageError['code']) => Reply
  /** What is answered to who sends something of another form; default: the same. @param where the first member that is wrong. */
  readonly malformed?: (where: string) => Reply
}

/** A contract, and what the server does about it. */
export interface Route extends RouteContract, ServerSide {
  readonly handle: (call: unknown) => Promise<Reply>
}

/**
 * Everything that is served under /api is declared by one of these; nothing else may touch the router.
 * @param handle is called once origin, token, role, path, query and body are in order.
 */
export const route = <const Contract extends RouteContract>(
  contract: Contract,
  handle: (call: CallOf<Contract>) => Promise<Reply<ReplyOf<Contract>>>,
  more: ServerSide = {},
): Route => ({
  ...contract,
  ...more,
  // What a call holds is made by `answer` below after the same contract.
  handle: (call) => handle(call as CallOf<Contract>),
})

const allows = (roles: readonly Role[], role: Role): boolean =>
  roles.includes(role) || (role === 'owner' && roles.includes('organiser'))

/** Adds a route: origin, token, meeting, role, body, handler, uniform errors; in that order. */
export function addRoute(router: Router, deps: Deps, route: Route): void {
  const checked = answerCheck(route)
  router[route.method](route.path, (request: Request, response: Response) => {
    const { price = 1 } = route
    const body = bodyKindOf(route)
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
      .then(checked)
      .catch((error: unknown) => faultReply(deps, request, error, route.away))
      .then((reply) => {
        // What is sent bit by bit holds nobody up.
        if (reply.write !== undefined) endTurn()
        return send(response, reply)
      })
      .catch((error: unknown) => {
        deps.onError(error, { requestId: requestIdOf(request) })
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
async function answer(deps: Deps, route: Route, request: Request, read: Read): Promise<Reply> {
  const { headers } = request
  const isWriting = route.method !== 'get'
  if (isWriting && originStanding(headers.origin, headers.host, deps) === 'foreign')
    return failure(403, 'access.origin')
  const params = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))
  // No id has one, and no store takes a text with one.
  if (Object.values(params).some((id) => /\p{Cc}/u.test(id))) return notFound()
  const handled = (more: object): Promise<Reply> => {
    const parts = readParts(route, request)
    return parts.ok
      ? route.handle({ request, params, ...parts.value, ...more })
      : Promise.resolve((route.malformed ?? malformed)(parts.where))
  }
  const { price = 1, refused = tooMany } = route
  if (route.access === 'public') {
    const charged = await deps.prices.charge(request, null, price)
    if (!charged.ok) return refused(charged.retryAfterMs)
    await read()
    return handled({})
  }
  const meetingId = route.access === 'meeting' ? (params.meetingId ?? '') : null
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
    return handled({ grant })
  }
  const isStranger = grant.meetingId !== null && grant.meetingId !== meetingId
  if (deps.isTooNew()) return (route.away ?? storageFailed)('storage.failed')
  // A link of a meeting in the bin was no grant in the first place. @source BIN-2
  const isInBin = grant.meetingId === null && (await deps.bin.has(meetingId ?? ''))
  const host = isStranger || isInBin ? null : await deps.hosts.get(meetingId ?? '')
  if (host === null) return notFound()
  if (!allows(route.roles, grant.actor.role)) return failure(403, 'access.forbidden')
  await read(ofMeeting(grant, host.meetingId))
  return handled({ grant, host })
}

/** Charges for a token that is worth nothing. */
export async function unauthorised(
  { tokenGuesses, callers, prices }: Pick<Deps, 'tokenGuesses' | 'callers' | 'prices'>,
  request: Request,
): Promise<Reply<never>> {
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
