import { refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer, CommandMessage } from '../../shared/protocol/up.ts'

/** A command that is not answered yet. */
export interface WaitingCommand {
  readonly message: CommandMessage
  readonly isSending: boolean
  /** True once the line was not there for it, or no answer came in time: then its giver wants to know what became of it. */
  readonly hasWaited: boolean
  /** True once it was sent and no answer came: it may have been carried out. */
  readonly wasSent: boolean
}

interface Waiting extends WaitingCommand {
  readonly answered: (answer: CommandAnswer) => void
  isSending: boolean
  hasWaited: boolean
  wasSent: boolean
}

export interface OutboxDeps {
  readonly newCommandId: () => string
  /** False for a cue: without a line it is refused, and one whose answer was lost is asked about, not sent again. @source LIN-6 */
  readonly mayWait: (type: string) => boolean
  /** Sends once; rejects when no answer came. */
  readonly send: (message: CommandMessage) => Promise<CommandAnswer>
  /** Called with all that wait for an answer when one of them stands otherwise than before. */
  readonly onWaiting: (commands: readonly WaitingCommand[]) => void
  /** Called with the answer of one that had to wait. */
  readonly onLateAnswer?: (message: CommandMessage, answer: CommandAnswer) => void
  /** Where unanswered commands outlive the page; without it they do not. */
  readonly kept?: KeptCommands
}

export interface KeptCommands {
  read(): readonly CommandMessage[]
  write(messages: readonly CommandMessage[]): void
}

/**
 * Commands that were given and are not answered yet. Each keeps its id however often it is sent, so the server does it
 * once; they go out in the order in which they were given. What an earlier page left unanswered goes out first. What moves
 * the meeting goes out now or never.
 */
export function createOutbox({ newCommandId, mayWait, send, onWaiting, onLateAnswer, kept }: OutboxDeps) {
  const waiting: Waiting[] = (kept?.read() ?? []).map((message) => ({
    message,
    answered: () => undefined,
    isSending: false,
    hasWaited: true,
    wasSent: true,
  }))
  let isOpen = false
  /** The line goes over to another server, and is back in a moment: even a cue waits for that. */
  let isMoving = false
  const stands = () => onWaiting(waiting)

  const changed = () => {
    kept?.write(waiting.map(({ message }) => message))
    stands()
  }

  const leave = (entry: Waiting) => {
    const place = waiting.indexOf(entry)
    if (place >= 0) waiting.splice(place, 1)
  }

  const attempt = async (entry: Waiting) => {
    if (entry.isSending) return
    entry.isSending = true
    stands()
    try {
      const answer = await send(entry.wasSent && !mayWait(entry.message.type) ? asked(entry.message) : entry.message)
      leave(entry)
      if (entry.hasWaited) onLateAnswer?.(entry.message, answer)
      changed()
      entry.answered(answer)
    } catch {
      // No answer: it may have been done or not. It stays, and is sent again under the same id.
      entry.isSending = false
      entry.hasWaited = true
      entry.wasSent = true
      stands()
    }
  }

  return {
    get count(): number {
      return waiting.length
    },
    add(type: string, data: unknown): Promise<CommandAnswer> {
      if (!isOpen && !isMoving && !mayWait(type)) return Promise.resolve(refuse('command.notSent'))
      return new Promise((answered) => {
        const message = { commandId: newCommandId(), type, data }
        const entry = { message, answered, isSending: false, hasWaited: !isOpen, wasSent: false }
        waiting.push(entry)
        changed()
        if (isOpen) void attempt(entry)
      })
    },
    /** Takes back what has not been sent; nothing once it was. */
    discard(commandId: string): void {
      const entry = waiting.find(({ message }) => message.commandId === commandId)
      if (entry === undefined || entry.isSending || entry.wasSent) return
      leave(entry)
      changed()
      entry.answered(refuse('command.discarded'))
    },
    /** The line is there: sends what waits. */
    open(): void {
      isOpen = true
      isMoving = false
      for (const entry of [...waiting]) void attempt(entry)
    },
    /** The line will be cut, and another be there soon. */
    move(): void {
      isMoving = true
    },
    /** It should have been there by now: a cue that has not gone out never will. */
    moved(): void {
      if (isOpen || !isMoving) return
      isMoving = false
      for (const entry of [...waiting]) {
        if (entry.wasSent || mayWait(entry.message.type)) continue
        leave(entry)
        entry.answered(refuse('command.notSent'))
      }
      changed()
    },
    /** The line is cut. */
    shut(): void {
      isOpen = false
      for (const entry of waiting) {
        entry.wasSent ||= entry.isSending
        entry.isSending = false
        entry.hasWaited = true
      }
      stands()
    },
  }
}

/** What became of it is asked; it is not carried out now. */
const asked = (message: CommandMessage): CommandMessage => ({ ...message, onlyIfDone: true })
