import type { Rejection } from '../../shared/kernel/result.ts'
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
 * Calls the API as this page.
 * @param isBody what an answer has to be like; `isNothing` for those without content.
 * @param body a text or a file goes as it is, with the type that `headers` name; anything else as JSON.
 * @throws HttpRefusal with the server's reason, or `server.unreachable`.
 */
export async function callApi<Body>(
  isBody: Shape<Body>,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Body> {
  const response = await fetchAsPage(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body) }),
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
  })
  const said = await saidBy(response)
  if (isBody(said)) return said
  console.error(`not understood: ${method} ${path}`)
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
