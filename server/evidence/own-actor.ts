import type { Actor } from '../../shared/access/actor.ts'

/** Who acts when nobody does: the server itself. */
export const ownActor: Actor = { role: 'owner', venueId: null, personId: null }
