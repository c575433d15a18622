import type { Role } from '../../access/roles.ts'
import type { Instant } from '../../kernel/time.ts'

/** The desk that holds the chair token. */
export interface ControlHolder {
  /** The page or program that holds it; a link that several pages use has several. */
  readonly deskId: string
  /** As the desk calls itself; null when it gave no name. */
  readonly name: string | null
  readonly role: Role
  readonly since: Instant
  /** Since when the desk is away; null while it is there. The lease ends `controlLeaseMs` later. */
  readonly awaySince: Instant | null
  /** Why it was taken from another; null when it was free. */
  readonly reason: string | null
}

export interface ControlRequest {
  readonly deskId: string
  readonly name: string | null
  readonly role: Role
  readonly requestedAt: Instant
}

/** The chair token: while a desk holds it, only that desk moves the meeting. */
export interface ControlState {
  /** null: nobody holds it, and every moderator may act. */
  readonly holder: ControlHolder | null
  /** Those who would like it, first come first; handed over in that order. */
  readonly requests: readonly ControlRequest[]
}

type Desk = Pick<ControlHolder, 'deskId' | 'name' | 'role'>

export interface ControlEvents {
  'control.taken': Desk & { readonly reason: string | null }
  'control.requested': Desk
  /** Given back; nobody asked for it. */
  'control.released': Record<string, never>
  /** Given back, and to the one who asked first. */
  'control.handedOver': Desk
  /** The holder's page was closed or lost its line; or it has no page and has been silent since then. Absent `since`: just now. */
  'control.holderLeft': { readonly deskId: string; readonly since?: Instant }
  'control.holderReturned': { readonly deskId: string }
  /** The page of a desk that had asked was closed or lost its line: its request went with it. */
  'control.requestEnded': { readonly deskId: string }
  /** The holder was away for longer than its lease: nobody holds it. */
  'control.lapsed': { readonly deskId: string }
}
