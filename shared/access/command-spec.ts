import type { z } from 'zod'
import type { Role } from './roles.ts'

/** What the registry knows of a command besides its rule. */
export interface CommandSpec<Schema extends z.ZodType = z.ZodType> {
  /** Strict: an unknown member is refused. */
  readonly schema: Schema
  /** Who may send it; the owner may whatever the organiser may. */
  readonly roles: readonly Role[]
  /** Holders of a venue's link may name only their own venue in `data.venueId`. */
  readonly ownVenue?: true
  /** Moves the meeting: while a desk holds the chair token, only that desk may. @source CTL-4 */
  readonly needsControl?: true
  /** Somebody answers for it by signing: the state is derived from the log before it is decided. @source EVD-5 */
  readonly isSigned?: true
  /** Sent by the server itself, after work of its own; nobody else may. */
  readonly internal?: true
}

export type CommandSpecs = Readonly<Record<string, CommandSpec>>

/** The payloads of a registry of commands. */
export type PayloadsOf<Specs extends CommandSpecs> = { [Name in keyof Specs]: z.output<Specs[Name]['schema']> }

export const defineCommands = <const Specs extends CommandSpecs>(specs: Specs): Specs => specs

/** Those who run the meeting. */
export const staffRoles: readonly Role[] = ['organiser', 'moderator']

export const staffAndOperator: readonly Role[] = ['organiser', 'moderator', 'operator']

export function mayRole(spec: CommandSpec, role: Role): boolean {
  return spec.internal !== true && spec.roles.includes(role === 'owner' ? 'organiser' : role)
}
