/** How long a slice may hold the page, ms: keys and frames come in between. */
const sliceMs = 6

/** Goes through a long list in slices. Resolves false when it was called off. */
export async function inSlices<Item>(
  items: readonly Item[],
  each: (item: Item) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let begunAt = performance.now()
  for (const item of items) {
    if (performance.now() - begunAt > sliceMs) {
      await new Promise((resolve) => setTimeout(resolve))
      if (signal.aborted) return false
      begunAt = performance.now()
    }
    each(item)
  }
  return !signal.aborted
}
