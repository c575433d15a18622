import type { Rejection } from '../../../shared/kernel/result.ts'

export type Reply<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly refusal: Rejection }

/** A thin line takes its time; after so long the page says that there is none. */
const patienceMs = 12_000

/**
 * Posts to the server as this page; never throws.
 * @param via the link whose cookie is meant, when the browser holds several.
 */
export const post = <Body>(path: string, body: unknown, via: string | null = null): Promise<Reply<Body>> =>
  call(path, via, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

/** The name of whom the session belongs to; null when it cannot be told. */
export async function ownName({ meetingId, linkId }: { readonly meetingId: string; readonly linkId: string }) {
  const path = `/api/meetings/${encodeURIComponent(meetingId)}/me`
  const reply = await call<{ readonly person: { readonly name: string } | null }>(path, linkId, {})
  return reply.ok ? (reply.body.person?.name ?? null) : null
}

async function call<Body>(path: string, via: string | null, init: RequestInit): Promise<Reply<Body>> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), patienceMs)
  try {
    const response = await fetch(path, {
      ...init,
      credentials: 'same-origin',
      headers: { ...init.headers, ...(via === null ? {} : { 'x-onehall-session': via }) },
      signal: patience.signal,
    })
    const said: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, body: said as Body }
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

interface Said {
  readonly error?: Readonly<Record<string, unknown>> & { readonly code?: unknown }
  readonly rejection?: Rejection
}

/** The routes say `{error: {code, …}}`, commands `{rejection: {code, params}}`. */
function refusalIn(said: unknown): Rejection | null {
  const { error, rejection } = (said ?? {}) as Said
  if (rejection !== undefined) return rejection
  if (typeof error?.code !== 'string') return null
  const { code, ...more } = error
  const plain = Object.entries(more).filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  return { code, params: Object.fromEntries(plain) as Rejection['params'] }
}
