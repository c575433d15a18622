import type { Arrival } from './arrival.ts'
import type { Role } from './roles.ts'

/** Who acts, as the server found out from the token; never what a client says of itself. */
export interface Actor {
  readonly role: Role
  /** The venue of an operator's, screen's or attendee's link; null for the others. */
  readonly venueId: string | null
  /** Set for a personal link, or once an attendee has said who it is. */
  readonly personId: string | null
  /** The link by which it came; absent where nobody asks for it. Not a right. */
  readonly linkId?: string
  /** The page or program of a member of staff, told apart to know who holds control; not a right. */
  readonly deskId?: string
  /** Came by a link of its own, made for that person: takes part from elsewhere. */
  readonly isRemote?: true
  /** What the server found out about a phone that checks in; absent for everybody else. */
  readonly arrival?: Arrival
}

export const isStaff = (actor: Actor): boolean =>
  actor.role === 'owner' || actor.role === 'organiser' || actor.role === 'moderator'
