/** Questions that are remembered: of the newest half a minute, at two a second. */
const keptSamples = 60

interface Sample {
  readonly aheadMs: number
  readonly roundTripMs: number
}

/** What a clock elsewhere shows, reckoned from the monotonic one here: by the quickest of the newest answers. */
export function createSharedClock(monotonic: () => number) {
  let samples: readonly Sample[] = []
  let aheadMs = 0

  return {
    /** @param shown what it showed, ms since 1970, at some moment between the two. @param sentAt by `monotonic`. */
    answered(sentAt: number, receivedAt: number, shown: number): void {
      const roundTripMs = receivedAt - sentAt
      const news = { aheadMs: shown - (sentAt + receivedAt) / 2, roundTripMs }
      // What cannot be true beside the newest answer was so before the clock was set.
      const possible = samples.filter(
        (sample) => Math.abs(sample.aheadMs - news.aheadMs) <= sample.roundTripMs + roundTripMs + 1,
      )
      samples = [...possible.slice(1 - keptSamples), news]
      aheadMs = samples.reduce((best, sample) => (sample.roundTripMs < best.roundTripMs ? sample : best)).aheadMs
    },
    /** Milliseconds since 1970; as good as the answers are, and only once there was one. */
    now: (): number => monotonic() + aheadMs,
  }
}

export type SharedClock = ReturnType<typeof createSharedClock>
