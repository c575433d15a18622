interface Options<Result> {
  readonly keptMs: number
  readonly maxKept: number
  /** Told of each one that is not kept any more. */
  readonly dropped?: (result: Result) => void
}

/** The last few results, for who asks for the same shortly afterwards. @source PRC-5 */
export function createRecentResults<Result>({ keptMs, maxKept, dropped = () => undefined }: Options<Result>) {
  const kept = new Map<string, { readonly result: Result; readonly over: NodeJS.Timeout }>()
  const drop = (key: string) => {
    const entry = kept.get(key)
    if (entry === undefined) return
    clearTimeout(entry.over)
    kept.delete(key)
    dropped(entry.result)
  }
  return {
    get: (key: string): Result | null => kept.get(key)?.result ?? null,
    /** The first of a key stays. */
    set(key: string, result: Result): void {
      if (kept.has(key)) return
      const [oldest] = kept.keys()
      if (kept.size >= maxKept && oldest !== undefined) drop(oldest)
      kept.set(key, { result, over: setTimeout(() => drop(key), keptMs).unref() })
    },
    close(): void {
      for (const key of [...kept.keys()]) drop(key)
    },
  }
}
