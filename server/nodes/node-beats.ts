/** A node that has nothing new says so often that it lives, ms. */
const beatEveryMs = 1_000
/** Between two beats at least, ms: what changes is told at most twice a second. */
const spacingMs = 500
/** What changes waits so long for company, ms. */
const gatherMs = 30

interface Deps {
  readonly beat: () => Promise<void>
  /** @param isFirst those before went well. */
  readonly failed: (error: unknown, isFirst: boolean) => void
}

/** When a node speaks: one beat at a time, every second, and soon after something has changed. @source NOD-20 */
export function createNodeBeats({ beat, failed }: Deps) {
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> | null = null
  let isWanted = false
  let isWell = true
  let isOpen = false
  let lastAt = -Infinity

  const run = (): Promise<void> => {
    clearTimeout(timer)
    isWanted = false
    lastAt = performance.now()
    beating = beat()
      .then(
        () => {
          isWell = true
        },
        (error) => {
          const isFirst = isWell
          isWell = false
          failed(error, isFirst)
        },
      )
      .finally(() => {
        beating = null
        if (isOpen) schedule(isWanted ? spacingMs : beatEveryMs)
      })
    return beating
  }
  const schedule = (afterMs: number) => {
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(gatherMs, lastAt + afterMs - performance.now())).unref()
  }

  return {
    begin(): void {
      isOpen = true
      void run()
    },
    /** Something is to be told, or heard. */
    wake(): void {
      if (isWanted) return
      isWanted = true
      if (isOpen && beating === null) schedule(spacingMs)
    },
    /** Resolves after a beat that began after the call, or has failed. */
    async now(): Promise<void> {
      if (!isOpen) return
      await beating
      await (beating ?? run())
    },
    async close(): Promise<void> {
      isOpen = false
      clearTimeout(timer)
      await beating
    },
  }
}
