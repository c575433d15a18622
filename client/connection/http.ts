import type { Rejection } from '../../shared/kernel/result.ts'
import { type ApiCall, filledIn, type Sent, type ShapeFor } from './api-call.ts'
import { deskId } from './desk-id.ts'
import { isRecord, isText, type Shape } from './wire-shape.ts'

/** What the server said no to, in its own words. */
export class HttpRefusal extends Error {
  // Declared, not defined: defining fields takes helpers in the browsers of older phones.
  declare readonly rejection: Rejection
  declare readonly body: unknown
  constructor(rejection: Rejection, body: unknown) {
    super(rejection.code)
    this.name = 'HttpRefusal'
    this.rejection = rejection
    this.body = body
  }
}

/** The link that this page was opened with, when the browser holds several. */
export const pageLinkId = (): string | null => new URLSearchParams(location.search).get('via')

/**
 * Calls the API as this page: ids, query, body and answer as the contract of the route has them.
 * @param isAnswer what an answer has to be like for this page; `isNothing` for those without content.
 * @throws HttpRefusal with the server's reason, or `server.unreachable`.
 */
export async function callApi<const Call extends ApiCall, Seen>(
  call: Call,
  isAnswer: ShapeFor<Call, Seen>,
  { params, query, body, headers = {}, signal }: Sent<Call>,
): Promise<Seen> {
  const isFile = typeof body === 'string' || body instanceof Blob
  const response = await fetchAsPage(filledIn(call, params ?? {}, query ?? {}), {
    method: call.slice(0, call.indexOf(' ')),
    ...(signal === undefined ? {} : { signal }),
    ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
  })
  const said = await saidBy(response)
  const isSeen: Shape<Seen> = isAnswer
  if (isSeen(said)) return said
  console.error(`not understood: ${call}`)
  throw new HttpRefusal({ code: 'command.failed', params: {} }, null)
}

/** Like `fetch`, with the page's own link, and refusals thrown. @throws HttpRefusal */
export async function fetchAsPage(path: string, init: RequestInit = {}): Promise<Response> {
  const via = pageLinkId()
  const headers = { ...init.headers, 'x-onehall-desk': deskId(), ...(via === null ? {} : { 'x-onehall-session': via }) }
  let response: Response
  try {
    response = await fetch(path, { ...init, headers, credentials: 'same-origin' })
  } catch {
    throw new HttpRefusal({ code: 'server.unreachable', params: {} }, null)
  }
  if (response.ok) return response
  const said = await saidBy(response)
  // A proxy that answers for a server that is away.
  const isAway = response.status >= 502 && response.status <= 504
  throw new HttpRefusal({ code: codeIn(said) ?? (isAway ? 'server.unreachable' : 'command.failed'), params: {} }, said)
}

/** What an answer carries; null for nothing, and for what is no JSON. */
export async function saidBy(response: Response): Promise<unknown> {
  return response.status === 204 ? null : response.json().catch(() => null)
}

/** The code of the refusal that an answer carries; null when it carries none. */
export const codeIn = (said: unknown): string | null =>
  isRecord(said) && isRecord(said.error) && isText(said.error.code) ? said.error.code : null
