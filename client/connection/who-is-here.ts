import { deviceNow } from './device-clock.ts'
import { HttpRefusal, pageLinkId } from './http.ts'
import { type Kept, mayKeep, type StateKeeper, stateKeeper, sweepKept } from './kept-state.ts'
import { pageBuild } from './page-build.ts'
import { currentSession, viewsOf } from './page-session.ts'
import type { Session } from './page-state.ts'
import { keepsItsState } from './unattended-views.ts'

/** A server that says nothing for so long counts as away, where there is something to show meanwhile. */
const patienceMs = 3_000

/** Who a page is, and what it begins with. */
export interface PageIdentity {
  readonly session: Session
  readonly linkId: string
  /** null for pages whose state is not kept. */
  readonly keeper: StateKeeper | null
  /** What was kept, when the server could not be asked; else null. */
  readonly kept: Kept | null
}

/**
 * Asks the server who this page is. A screen or an operator's page that cannot ask is who it was, with what it knew then.
 * @throws HttpRefusal with the server's reason, or `server.unreachable`.
 */
export async function whoIsHere(meetingId: string, view: string): Promise<PageIdentity> {
  const via = pageLinkId()
  const keeper = via === null || !keepsItsState(view) ? null : stateKeeper(meetingId, via, pageBuild())
  sweepKept(deviceNow())
  const kept = keeper?.read() ?? null
  try {
    const {
      role,
      venueId = null,
      personId = null,
      linkId,
      ...found
    } = await (kept === null ? currentSession() : Promise.race([currentSession(), unreachableAfter(patienceMs)]))
    if (found.meetingId !== null && found.meetingId !== meetingId) throw refusal('access.notFound')
    if (!viewsOf[role].includes(view)) throw refusal('access.forbidden')
    const session = { meetingId, role, venueId, personId }
    return { session, linkId, keeper: mayKeep(session) ? keeper : null, kept: null }
  } catch (error) {
    const code = error instanceof HttpRefusal ? error.rejection.code : null
    if (code?.startsWith('access.')) keeper?.erase()
    if (code !== 'server.unreachable' || kept === null || via === null) throw error
    return { session: kept.session, linkId: via, keeper, kept }
  }
}

const refusal = (code: string) => new HttpRefusal({ code, params: {} }, null)

const unreachableAfter = (ms: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(refusal('server.unreachable')), ms))
