/** Calls back for each, at moments spread by chance over the time; the same seed gives the same moments. Resolves when all have been answered. */
export async function atTheirTimes<One>(
  ones: readonly One[],
  seconds: number,
  act: (one: One) => Promise<void>,
): Promise<void> {
  const random = seededChance(10_002_000)
  const startedAt = performance.now()
  const acts = ones.map(async (one) => {
    const at = startedAt + random() * seconds * 1_000
    await new Promise((resolve) => setTimeout(resolve, at - performance.now()))
    await act(one)
  })
  await Promise.all(acts)
}

/** 0 ≤ x < 1, by a linear congruence: good enough to spread with. */
function seededChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
