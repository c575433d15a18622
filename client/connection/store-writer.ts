/** About a frame: faster than that nobody sees the difference. */
const restMs = 16

interface Deps<Store extends object> {
  readonly apply: (part: Partial<Store>) => void
}

/**
 * Writes to the store that the views draw from. What comes in one go is drawn once; in a rush, as in five thousand
 * check-ins, once a frame and not once a message, so that the page has time for the people in front of it. What is
 * written when all is quiet is drawn at once.
 */
export function createStoreWriter<Store extends object>({ apply }: Deps<Store>) {
  let pending: Partial<Store> = {}
  let isDue = false
  let rest: ReturnType<typeof setTimeout> | null = null
  let isClosed = false

  const flush = () => {
    isDue = false
    const part = pending
    pending = {}
    rest = setTimeout(rested, restMs)
    apply(part)
  }
  const rested = () => {
    rest = null
    if (isDue) flush()
  }

  return {
    /** A later value of the same name takes the place of an earlier one that was not drawn yet. */
    write(part: Partial<Store>): void {
      if (isClosed) return
      pending = { ...pending, ...part }
      if (isDue) return
      isDue = true
      if (rest === null) queueMicrotask(() => isDue && rest === null && flush())
    },
    /** Nothing is drawn any more. */
    close(): void {
      isClosed = true
      isDue = false
      if (rest !== null) clearTimeout(rest)
    },
  }
}
