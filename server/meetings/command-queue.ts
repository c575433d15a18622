/**
 * Works off what comes in, one batch at a time: whatever arrives while a batch is under way goes into the next one together.
 * @param work never rejects; each entry carries its own answer.
 */
export function createQueue<Entry>(work: (batch: readonly Entry[]) => Promise<void>, maxBatch = 256) {
  let waiting: Entry[] = []
  let running: Promise<void> | null = null

  const run = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, maxBatch)
      waiting = waiting.slice(maxBatch)
      await work(batch)
    }
    running = null
  }

  return {
    add(entry: Entry): void {
      waiting.push(entry)
      running ??= Promise.resolve().then(run)
    },
    /** @returns those that wait, who are not worked off any more. */
    clear(): readonly Entry[] {
      const left = waiting
      waiting = []
      return left
    },
    get length(): number {
      return waiting.length
    },
    /** Resolves when nothing is left. */
    async idle(): Promise<void> {
      while (running !== null) await running
    },
  }
}
