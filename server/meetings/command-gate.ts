import { type CommandSpec, mayRole } from '../../shared/access/command-spec.ts'
import {
  commandRegistry,
  isCommandName,
  mayCommand,
  type ParsedCommand,
  parseCommand,
} from '../../shared/domain/meeting/meeting.decide.ts'
import { type Rejection, refuse } from '../../shared/kernel/result.ts'
import { commandMessageSchema } from '../../shared/protocol/http/command-message.ts'
import type { ChannelRefusal } from '../../shared/protocol/refusals.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { Grant } from '../access/access.ts'
import type { Sender } from './host-command.ts'
import type { MeetingHost } from './meeting-host.ts'

type Refusal = { readonly ok: false; readonly rejection: Rejection<ChannelRefusal> }

type Step = ParsedCommand<'edits.undo'> | ParsedCommand<'edits.redo'>

type Issue = ParsedCommand<'minutes.issue'>

const isStep = (command: ParsedCommand): command is Step =>
  command.type === 'edits.undo' || command.type === 'edits.redo'

const isIssue = (command: ParsedCommand): command is Issue => command.type === 'minutes.issue'

/** Steps back and forth: those over a change of the roster go beside the log first. @source EDT-8 */
export interface RosterSteps {
  step(
    host: MeetingHost,
    sender: Sender,
    sent: { readonly commandId: string; readonly command: Step },
  ): Promise<CommandAnswer>
}

/** The issuing of minutes: the paper is set and stored first. @source MIN-7 */
export interface IssuedMinutes {
  issue(
    host: MeetingHost,
    sender: Sender,
    sent: { readonly commandId: string; readonly command: Issue },
  ): Promise<CommandAnswer>
}

/** What is done for commands beside the log. */
export interface BesideTheLog {
  readonly rosterChanges: RosterSteps
  readonly minutesIssue: IssuedMinutes
}

/**
 * The one way in for commands, over HTTP as over a socket: shape, then role, then data, then venue, then the queue.
 * Never throws and never tells a stranger what exists.
 */
export async function passCommand(
  { rosterChanges, minutesIssue }: BesideTheLog,
  host: MeetingHost,
  grant: Grant,
  message: unknown,
): Promise<CommandAnswer> {
  const parsed = commandMessageSchema.safeParse(message)
  if (!parsed.success) return malformed('message')
  const { commandId, type, data, onlyIfDone } = parsed.data
  if (!isCommandName(type)) return refuse('command.unknown', { type: type.slice(0, 64) }) satisfies Refusal
  const spec: CommandSpec = commandRegistry[type]
  if (spec.internal === true) return refuse('command.unknown', { type }) satisfies Refusal
  if (!mayRole(spec, grant.actor.role)) return forbidden(type)
  const command = parseCommand(type, data)
  if (command === null) return malformed('data')
  if (!mayCommand(grant.actor, command)) return forbidden(type)
  if (spec.isSigned === true) await host.derive()
  if (onlyIfDone !== true && isStep(command)) return rosterChanges.step(host, grant, { commandId, command })
  if (onlyIfDone !== true && isIssue(command)) return minutesIssue.issue(host, grant, { commandId, command })
  const asked = onlyIfDone === true ? { onlyIfDone } : {}
  return host.execute({ commandId, actor: grant.actor, linkId: grant.linkId, command, ...asked })
}

const malformed = (where: string): Refusal => refuse('command.malformed', { where })

const forbidden = (type: string): Refusal => refuse('command.forbidden', { type })

/** HTTP status of an answer. */
export function statusOf(answer: CommandAnswer): number {
  if (answer.ok) return 200
  const { code } = answer.rejection
  if (code === 'command.malformed' || code === 'command.unknown') return 422
  if (code === 'command.forbidden') return 403
  if (code === 'command.tooMany') return 429
  return code.startsWith('storage.') ? 503 : 409
}
