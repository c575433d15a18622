/** @param share 0…1; the value that so large a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => (quantile(values, 0.5) + quantile(values, 0.5000001)) / 2

export interface Ratio {
  readonly ratio: number
  /** 95 % interval, by bootstrap over both samples. */
  readonly low: number
  readonly high: number
}

const resamples = 2_000

/** Of the medians; the same input gives the same interval. */
export function ratioOfMedians(ours: readonly number[], theirs: readonly number[]): Ratio {
  const random = seeded(20_250_217)
  const draw = (values: readonly number[]) => values.map(() => values[Math.floor(random() * values.length)] ?? 0)
  const ratios = Array.from({ length: resamples }, () => median(draw(ours)) / median(draw(theirs)))
  return { ratio: median(ours) / median(theirs), low: quantile(ratios, 0.025), high: quantile(ratios, 0.975) }
}

/** 0 ≤ x < 1, by a linear congruence: good enough to draw with. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
