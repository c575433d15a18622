const waitMs = 30_000

/** Waits for something that all screens must be there for: rejects when it takes too long or when a screen is lost. */
export function createPatience() {
  let lost: Error | null = null
  let onLost: (error: Error) => void = () => undefined
  return {
    lose(reason: string): void {
      lost = new Error(`a screen was lost: ${reason}`)
      onLost(lost)
    },
    /** `start` is called at once. @throws after 30 s, and when a screen is or was lost. */
    async within<Value>(what: string, start: (resolve: (value: Value) => void) => void): Promise<Value> {
      if (lost !== null) throw lost
      let timer: ReturnType<typeof setTimeout> | undefined
      try {
        return await new Promise<Value>((resolve, reject) => {
          timer = setTimeout(() => reject(new Error(`${what}: not in ${waitMs} ms`)), waitMs)
          onLost = reject
          start(resolve)
        })
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
