import type { CommandAnswer, CommandMessage } from '../../shared/protocol/up.ts'

/** A command that is not answered yet. */
export interface WaitingCommand {
  readonly message: CommandMessage
  readonly isSending: boolean
  /** True once the line was not there for it, or no answer came in time: then its giver wants to know what became of it. */
  readonly hasWaited: boolean
}

interface Waiting extends WaitingCommand {
  readonly answered: (answer: CommandAnswer) => void
  isSending: boolean
  hasWaited: boolean
}

export interface OutboxDeps {
  readonly newCommandId: () => string
  /** Sends once; rejects when no answer came. */
  readonly send: (message: CommandMessage) => Promise<CommandAnswer>
  /** Called when the number of commands that wait for an answer has changed. */
  readonly onCount: (count: number) => void
  /** Called with all that wait when one of them stands otherwise than before. */
  readonly onWaiting?: (commands: readonly WaitingCommand[]) => void
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
 * once; they go out in the order in which they were given. What an earlier page left unanswered goes out first.
 */
export function createOutbox({ newCommandId, send, onCount, onWaiting, onLateAnswer, kept }: OutboxDeps) {
  const waiting: Waiting[] = (kept?.read() ?? []).map((message) => ({
    message,
    answered: () => undefined,
    isSending: false,
    hasWaited: true,
  }))
  let isOpen = false
  const stands = () => onWaiting?.(waiting)

  const changed = () => {
    kept?.write(waiting.map(({ message }) => message))
    onCount(waiting.length)
    stands()
  }

  const attempt = async (entry: Waiting) => {
    if (entry.isSending) return
    entry.isSending = true
    stands()
    try {
      const answer = await send(entry.message)
      const place = waiting.indexOf(entry)
      if (place >= 0) waiting.splice(place, 1)
      if (entry.hasWaited) onLateAnswer?.(entry.message, answer)
      changed()
      entry.answered(answer)
    } catch {
      // No answer: it may have been done or not. It stays, and is sent again under the same id.
      entry.isSending = false
      entry.hasWaited = true
      stands()
    }
  }

  return {
    get count(): number {
      return waiting.length
    },
    add(type: string, data: unknown): Promise<CommandAnswer> {
      return new Promise((answered) => {
        const message = { commandId: newCommandId(), type, data }
        const entry = { message, answered, isSending: false, hasWaited: !isOpen }
        waiting.push(entry)
        changed()
        if (isOpen) void attempt(entry)
      })
    },
    /** The line is there: sends what waits. */
    open(): void {
      isOpen = true
      for (const entry of [...waiting]) void attempt(entry)
    },
    /** The line is cut. */
    shut(): void {
      isOpen = false
      for (const entry of waiting) {
        entry.isSending = false
        entry.hasWaited = true
      }
      stands()
    },
  }
}
