import type { Request } from 'express'
import { isPublicRole } from '../../shared/access/roles.ts'
import type { Grant } from '../access/access.ts'
import { callerKey } from '../limits/caller-key.ts'
import type { Callers } from '../limits/client-address.ts'
import { createFairTurns } from '../limits/fair-turns.ts'
import type { Limits, Taken } from '../limits/limits.ts'
import { createPatience } from '../limits/patient-take.ts'

interface Deps {
  readonly limits: Limits
  readonly callers: Callers
  /** As for `createPatience`. */
  readonly maxWaitMs?: number
}

const passed: Taken = { ok: true }

/** Requests of one caller that are worked on at once. @source LIM-12 */
const atOnce = { crowd: 2, strangers: 4, desks: 16 }

/**
 * Every request has a price, charged before anything is looked up for it: to whoever was found to ask, else to the
 * network. An attendee's session has its first requests whatever others do by the same link. @source LIM-9
 */
export function createRequestPrices({ limits, callers, maxWaitMs }: Deps) {
  const take = createPatience({ limits, ...(maxWaitMs === undefined ? {} : { maxWaitMs }) })
  const turns = createFairTurns()
  const ofCrowd = async ({ linkId, sessionHash }: Grant, network: string, price: number): Promise<Taken> => {
    if (sessionHash !== null) {
      if ((await limits.take('firstRequests', sessionHash, price)).ok) return passed
      const own = await take('sessionRequests', sessionHash, price)
      if (!own.ok) return own
    }
    return take('linkRequests', `${linkId} ${network}`, price)
  }
  return {
    /** @param grant null: nobody in particular, or nobody known. @param price 0: free. */
    async charge(request: Request, grant: Grant | null, price: number): Promise<Taken> {
      if (price === 0) return passed
      const network = callers.networkOf(request)
      if (grant === null) return take('strangerRequests', network, price)
      if (isPublicRole(grant.actor.role)) return ofCrowd(grant, network, price)
      return take('deskRequests', callerKey(grant, network), price)
    },
    /** Waits for the request's turn among those of the same caller. @returns ends it. */
    async turn(request: Request, grant: Grant | null): Promise<() => void> {
      const network = callers.networkOf(request)
      if (grant === null) return turns(`strangers ${network}`, atOnce.strangers)
      return turns(callerKey(grant, network), isPublicRole(grant.actor.role) ? atOnce.crowd : atOnce.desks)
    },
  }
}

export type RequestPrices = ReturnType<typeof createRequestPrices>
