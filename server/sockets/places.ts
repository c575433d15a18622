import { isPublicRole } from '../../shared/access/roles.ts'
import type { Grant } from '../access/access.ts'

/** A tenth of the places is kept from attendees and observers; desks have as many beside them. */
const keptShare = 0.1
const leastDesks = 50

/** What one session, or one link without sessions, may hold at once: a page may be open more than once, a hall many times. */
const maxOfSession = 50
const maxOfLink = 5_000

type Kind = 'crowd' | 'screens' | 'desks'

function kindOf({ role }: Grant['actor']): Kind {
  if (isPublicRole(role)) return 'crowd'
  return role === 'screen' || role === 'speaker' ? 'screens' : 'desks'
}

/**
 * Who finds a place: attendees and observers in all but the kept ones, screens in any, and those who run the meeting in
 * places of their own, so that neither a crowd nor screens keep them out.
 * @param most sockets of the crowd and of screens at once.
 * @source LIM-7
 */
export function createPlaces(most: number) {
  const kept = Math.ceil(most * keptShare)
  const taken = { crowd: 0, screens: 0, desks: 0 }
  const held = new Map<string, number>()
  const isRoomFor = (kind: Kind): boolean => {
    if (kind === 'desks') return taken.desks < Math.max(leastDesks, kept)
    return taken.crowd + taken.screens < (kind === 'crowd' ? Math.max(1, most - kept) : most)
  }
  return {
    /** @returns gives the place back; null when there is none. */
    take({ actor, linkId, sessionHash }: Grant): (() => void) | null {
      const kind = kindOf(actor)
      const holder = sessionHash ?? linkId
      const ofHolder = held.get(holder) ?? 0
      if (!isRoomFor(kind) || ofHolder >= (sessionHash === null ? maxOfLink : maxOfSession)) return null
      taken[kind] += 1
      held.set(holder, ofHolder + 1)
      return () => {
        taken[kind] -= 1
        const left = (held.get(holder) ?? 1) - 1
        if (left > 0) held.set(holder, left)
        else held.delete(holder)
      }
    },
  }
}
