/** Does the same again and again, one round at a time, each so long after the one before. */
export interface Rounds {
  /** The next round begins as soon as the one that runs is through. */
  soon(): void
  /** Resolves when the round that runs is through; no other begins. */
  close(): Promise<void>
}

/** @param round never rejects. */
export function createRounds(pauseMs: number, round: () => Promise<void>): Rounds {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let isDue = false
  let isClosed = false

  const run = (): void => {
    clearTimeout(timer)
    isDue = false
    running = round().finally(() => {
      running = null
      if (isClosed) return
      if (isDue) run()
      else timer = setTimeout(run, pauseMs)
    })
  }
  run()

  return {
    soon() {
      isDue = true
      if (running === null && !isClosed) run()
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      await running
    },
  }
}
