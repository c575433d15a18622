import type { Actor } from '../../shared/access/actor.ts'

/** The name under which the log knows the owner's token. */
export const ownerLinkId = 'owner'

/** Who acts when nobody does: the server itself, with the owner's rights. */
export const ownActor: Actor = { role: 'owner', venueId: null, personId: null }

/** The server does what the owner has ordered once and for all. */
export const forOwner = { actor: ownActor, linkId: ownerLinkId }

/** The server notes what it has seen itself. */
export const ofOwnAccord = { actor: ownActor, linkId: 'server' }
