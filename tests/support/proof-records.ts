import type { Audience } from '../../shared/access/audience.ts'
import type { MeetingEvent, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'

/** One command of a proof, however often it was sent. Every command of a proof causes one event when it is accepted. */
export interface CommandRecord {
  readonly commandId: string
  readonly type: string
  readonly data: unknown
  /** How often it was sent. */
  invoked: number
  /** How often no answer came. */
  unknown: number
  /** In the order in which they came: acks and refusals. */
  readonly answers: CommandAnswer[]
  /** Refusals of sendings that began when an ack had come already. */
  readonly takenBack: CommandAnswer[]
}

/** Where a client was, in the order in which it was there. */
interface Place {
  readonly epoch: string | null
  readonly seq: number
}

/** What one client has seen from first to last. */
export interface ClientRecord {
  readonly name: string
  readonly audience: Audience
  readonly places: Place[]
  readonly events: { readonly epoch: string; readonly event: MeetingEvent }[]
  state: MeetingState | null
}

export const newCommandRecord = (commandId: string, type: string, data: unknown): CommandRecord => ({
  commandId,
  type,
  data,
  invoked: 0,
  unknown: 0,
  answers: [],
  takenBack: [],
})

export const newClientRecord = (name: string, audience: Audience): ClientRecord => ({
  name,
  audience,
  places: [],
  events: [],
  state: null,
})

/** Sends and writes down what became of it; `null` stands for an unknown end. */
export async function recordedSend(
  record: CommandRecord,
  send: () => Promise<CommandAnswer>,
): Promise<CommandAnswer | null> {
  record.invoked += 1
  const wasAcked = record.answers.some(({ ok }) => ok)
  try {
    const answer = await send()
    if (wasAcked && !answer.ok) record.takenBack.push(answer)
    record.answers.push(answer)
    return answer
  } catch {
    record.unknown += 1
    return null
  }
}

/** True while nobody knows whether it was done. */
export const isOpen = (record: CommandRecord): boolean =>
  record.answers.length === 0 || record.answers.every((answer) => !answer.ok && isNoAnswer(answer.rejection.code))

/** Refusals that leave open what was done, or that speak of another command under the same id. */
export const isNoAnswer = (code: string): boolean =>
  code.startsWith('storage.') || code === 'command.tooMany' || code === 'server.draining'
