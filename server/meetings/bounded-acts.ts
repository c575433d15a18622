import { refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { Grant } from '../access/access.ts'
import type { Limits } from '../limits/limits.ts'
import { type BesideTheLog, passCommand } from './command-gate.ts'
import type { MeetingHost } from './meeting-host.ts'

/** @param type as it was sent; '' where the message has none. */
export type OnCommand = (type: string, answer: CommandAnswer) => void

interface Deps extends BesideTheLog {
  readonly limits: Limits
  readonly onCommand: OnCommand
}

/**
 * Passes a command on. One attendee does not fill the log of a meeting by leaving and coming back; what is refused pays
 * nothing. @source ATT-21
 */
export async function passBounded(
  { limits, onCommand, ...beside }: Deps,
  host: MeetingHost,
  grant: Grant,
  message: unknown,
): Promise<CommandAnswer> {
  const answer = await bounded(limits, host, grant, () => passCommand(beside, host, grant, message))
  onCommand(typeOf(message), answer)
  return answer
}

async function bounded(
  limits: Limits,
  { meetingId }: MeetingHost,
  { actor: { role, personId } }: Grant,
  pass: () => Promise<CommandAnswer>,
): Promise<CommandAnswer> {
  if (role !== 'attendee' || personId === null) return pass()
  const person = `${meetingId} ${personId}`
  const taken = await limits.take('actsOfPerson', person)
  const answer = taken.ok ? await pass() : refuse('command.tooMany', { retryAfterMs: taken.retryAfterMs })
  if (!answer.ok) await limits.giveBack('actsOfPerson', person)
  return answer
}

function typeOf(message: unknown): string {
  const type = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : ''
  return typeof type === 'string' ? type : ''
}
