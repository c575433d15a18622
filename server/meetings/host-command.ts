import type { Actor } from '../../shared/access/actor.ts'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'

/** A command that was parsed and authorised. */
export interface HostCommand {
  readonly commandId: string
  readonly actor: Actor
  readonly linkId: string
  readonly command: ParsedCommand
}
