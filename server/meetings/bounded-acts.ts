import { refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { Grant } from '../access/access.ts'
import type { Limits } from '../limits/limits.ts'
import { passCommand, type RosterSteps } from './command-gate.ts'
import type { MeetingHost } from './meeting-host.ts'

interface Deps {
  readonly limits: Limits
  readonly rosterChanges: RosterSteps
}

/**
 * Passes a command on. One attendee does not fill the log of a meeting by leaving and coming back; what is refused pays
 * nothing. @source ATT-21
 */
export async function passBounded(
  { limits, rosterChanges }: Deps,
  host: MeetingHost,
  grant: Grant,
  message: unknown,
): Promise<CommandAnswer> {
  const { role, personId } = grant.actor
  if (role !== 'attendee' || personId === null) return passCommand(rosterChanges, host, grant, message)
  const person = `${host.meetingId} ${personId}`
  const taken = await limits.take('actsOfPerson', person)
  const answer = taken.ok
    ? await passCommand(rosterChanges, host, grant, message)
    : refuse('command.tooMany', { retryAfterMs: taken.retryAfterMs })
  if (!answer.ok) await limits.giveBack('actsOfPerson', person)
  return answer
}
