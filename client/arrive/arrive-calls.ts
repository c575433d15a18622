import type { Rejection } from '../../shared/kernel/result.ts'
import { basePath } from '../connection/base-path.ts'
import { isRejection } from '../connection/rejection-shape.ts'
import { isRecord, isText, orNull, type Shape, shapeOf } from '../connection/wire-shape.ts'

export type Reply<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly refusal: Rejection }

/** A thin line takes its time; after so long the page says that there is none. */
const patienceMs = 12_000

/**
 * Posts to the server as this page; never throws.
 * @param isBody what an answer has to be like.
 * @param via the link whose cookie is meant, when the browser holds several.
 */
export const post = <Body>(
  isBody: Shape<Body>,
  path: string,
  body: unknown,
  via: string | null = null,
): Promise<Reply<Body>> =>
  call(isBody, path, via, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })

/** The name of whom the session belongs to; null when it cannot be told. */
export async function ownName({ meetingId, linkId }: { readonly meetingId: string; readonly linkId: string }) {
  const path = `/api/meetings/${encodeURIComponent(meetingId)}/me`
  const reply = await call(isMe, path, linkId, {})
  return reply.ok ? (reply.body.person?.name ?? null) : null
}

const isMe = shapeOf({ person: orNull(shapeOf({ name: isText })) })

async function call<Body>(
  isBody: Shape<Body>,
  path: string,
  via: string | null,
  init: RequestInit,
): Promise<Reply<Body>> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), patienceMs)
  try {
    const response = await fetch(basePath + path, {
      ...init,
      credentials: 'same-origin',
      headers: { ...init.headers, ...(via === null ? {} : { 'x-onehall-session': via }) },
      signal: patience.signal,
    })
    const said: unknown = await response.json().catch(() => null)
    if (response.ok && isBody(said)) return { ok: true, body: said }
    // A proxy that answers for a server that is away.
    const isAway = response.status >= 502 && response.status <= 504
    return refused(refusalIn(said) ?? { code: isAway ? 'server.unreachable' : 'command.failed', params: {} })
  } catch {
    return refused({ code: 'server.unreachable', params: {} })
  } finally {
    clearTimeout(timer)
  }
}

const refused = (refusal: Rejection) => ({ ok: false, refusal }) as const

/** The routes say `{error: {code, …}}`, commands `{rejection: {code, params}}`. */
function refusalIn(said: unknown): Rejection | null {
  if (!isRecord(said)) return null
  if (isRejection(said.rejection)) return said.rejection
  if (!isRecord(said.error)) return null
  const { code, ...more } = said.error
  if (!isText(code)) return null
  const plain = Object.entries(more).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  )
  return { code, params: Object.fromEntries(plain) }
}
