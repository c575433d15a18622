import type { Actor } from '../../shared/access/actor.ts'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'

/** Who acts, and under which name the log knows it. */
export interface Sender {
  readonly actor: Actor
  readonly linkId: string
}

/** A command that was parsed and authorised. */
export interface HostCommand extends Sender {
  readonly commandId: string
  readonly command: ParsedCommand
  /** `longBodyHash` of a long one, made before it is sent; otherwise it is made on the way. */
  readonly hash?: string
  /** Asks what became of a command of that id; it is not carried out. @source LIN-6 */
  readonly onlyIfDone?: true
}
