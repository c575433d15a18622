/** Chance that can be had again: the same seed gives the same run. */
export function seeded(seed: number) {
  let state = seed >>> 0
  /** From 0 up to 1. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  /** A whole number from `from` to `to`, both included. */
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    isOneIn: (count: number): boolean => next() < 1 / count,
    pick<Choice>(choices: readonly Choice[]): Choice {
      const choice = choices[Math.floor(next() * choices.length)]
      if (choice === undefined) throw new Error('nothing to choose from')
      return choice
    },
  }
}

export type Chance = ReturnType<typeof seeded>

/** A figure of the environment, for longer runs than the usual one. */
export function figure(name: string, usual: number): number {
  const given = Number(process.env[name] ?? usual)
  return Number.isInteger(given) && given > 0 ? given : usual
}
