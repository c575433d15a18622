/**
 * So many at once of one caller, the others in their order, each a turn of the event loop later: however much a caller
 * asks for at once, all others wait for no more than that. @source LIM-12
 */
export function createFairTurns() {
  const callers = new Map<string, { running: number; readonly waiting: (() => void)[] }>()

  const leave = (key: string) => {
    const caller = callers.get(key)
    if (caller === undefined) return
    const next = caller.waiting.shift()
    if (next !== undefined) setImmediate(next)
    else if (caller.running > 1) caller.running -= 1
    else callers.delete(key)
  }

  /** @returns ends the turn; again and again does no harm. */
  return async (key: string, atOnce: number): Promise<() => void> => {
    const caller = callers.get(key) ?? { running: 0, waiting: [] }
    callers.set(key, caller)
    if (caller.running < atOnce) caller.running += 1
    else await new Promise<void>((resolve) => caller.waiting.push(resolve))
    let isOver = false
    return () => {
      if (!isOver) leave(key)
      isOver = true
    }
  }
}
