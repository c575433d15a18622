import type { CommandAnswer } from '../../shared/protocol/up.ts'

/** Told of what happens while it happens; nobody waits for it. */
export interface Measures {
  onCommand(type: string, answer: CommandAnswer): void
  /** @param ms by a clock that nobody sets. */
  onCommitted(ms: number): void
  /** A batch was written to a room. @param ms after its newest event was stamped, never below zero. */
  onFed(ms: number): void
  /** A device has painted the newest event. @param ms after it was stamped, never below zero. */
  onDrawn(ms: number): void
  /** @param limit the row of the table of limits that has refused. */
  onLimited(limit: string): void
}

/** Tells each of them. */
export function measuresOfAll(all: readonly Measures[]): Measures {
  const tell = (how: (one: Measures) => void) => {
    for (const one of all) how(one)
  }
  return {
    onCommand: (type, answer) => tell((one) => one.onCommand(type, answer)),
    onCommitted: (ms) => tell((one) => one.onCommitted(ms)),
    onFed: (ms) => tell((one) => one.onFed(ms)),
    onDrawn: (ms) => tell((one) => one.onDrawn(ms)),
    onLimited: (limit) => tell((one) => one.onLimited(limit)),
  }
}
