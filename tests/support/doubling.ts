/** Something whose cost is looked at: prepared once, then run again and again. */
export type Run = () => unknown

/** Twice as much may take three times as long: once for the change, and some for what a machine does besides. */
export const mostRatio = 3

interface Patience {
  /** Below that, at twice the size, nobody can tell; milliseconds. */
  readonly leastMs: number
  /** Runs of each size in one round. */
  readonly runs: number
  /** Rounds, before it is believed that it is slow. */
  readonly rounds: number
}

const usualPatience: Patience = { leastMs: 1, runs: 3, rounds: 15 }

/**
 * How much longer it takes at twice the size. The quickest of many runs counts, and those of both sizes take turns: what
 * else the machine does makes some runs slower, none quicker. One that looks slow is tried again before it is believed.
 * @param at prepares the run at once the size, and at twice.
 * @returns the ratio; 0 when it is too quick to tell.
 */
export async function doublingRatio(
  at: (times: 1 | 2) => Run | Promise<Run>,
  { leastMs, runs, rounds }: Partial<Patience> = {},
): Promise<number> {
  const [once, twice] = [await at(1), await at(2)]
  const patience = { ...usualPatience, ...given({ leastMs, runs, rounds }) }
  let [bestOnce, bestTwice] = [Infinity, Infinity]
  for (let round = 0; round < patience.rounds; round += 1) {
    for (let run = 0; run < patience.runs; run += 1) {
      bestOnce = Math.min(bestOnce, await timed(once))
      bestTwice = Math.min(bestTwice, await timed(twice))
      if (bestTwice < patience.leastMs) return 0
    }
    if (bestTwice / bestOnce < mostRatio) break
  }
  return bestTwice / bestOnce
}

const given = (patience: { readonly [Key in keyof Patience]?: Patience[Key] | undefined }): Partial<Patience> =>
  Object.fromEntries(Object.entries(patience).filter(([, value]) => value !== undefined))

/** Milliseconds of processor time: what other programs take of the machine does not count. */
async function timed(run: Run): Promise<number> {
  const [startedAtMs, before] = [performance.now(), process.cpuUsage()]
  const result = run()
  if (result instanceof Promise) await result
  const { user, system } = process.cpuUsage(before)
  return Math.min(performance.now() - startedAtMs, (user + system) / 1_000)
}
