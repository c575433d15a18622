import { type Instant, instant } from '../../shared/kernel/time.ts'

interface Sample {
  readonly offsetMs: number
  readonly roundTripMs: number
  /** By `local()`. */
  readonly at: number
}

/** What the clock keeps to. @param local a clock that never jumps, such as `performance.now()`, milliseconds. */
export interface ServerClockDeps {
  readonly local: () => number
  /** First guess, before the first answer: the device's own time. */
  readonly device: () => number
}

const keptSamples = 8
/** A step larger than this is taken at once: the page slept, or the first guess was wrong. */
const stepMs = 2_000
/** Milliseconds that the shown time may be corrected by in one of elapsed time: too little to be seen. */
const slewRate = 0.05

/** Milliseconds in one of elapsed time by which the server's clock may be drawn away. @source TIM-1 */
const driftRate = 0.005

/** How far off the offset of that sample may be by that moment. */
const doubtMs = ({ roundTripMs, at }: Sample, now: number): number => roundTripMs / 2 + (now - at) * driftRate

/** Where two contradict one another the local clock has stood still in between. */
const mayBothHold = (earlier: Sample, later: Sample): boolean =>
  Math.abs(earlier.offsetMs - later.offsetMs) <= doubtMs(earlier, later.at) + doubtMs(later, later.at) + roundingMs

/** Instants are whole milliseconds. */
const roundingMs = 1

/** Server time on this device: the offset of the surest of the last eight round trips, approached without a jump. */
export function createServerClock({ local, device }: ServerClockDeps) {
  let samples: readonly Sample[] = []
  let offsetMs = device() - local()
  let targetMs = offsetMs
  let slewedAt = local()
  let isSet = false

  const slew = () => {
    const at = local()
    const most = (at - slewedAt) * slewRate
    offsetMs += Math.max(-most, Math.min(most, targetMs - offsetMs))
    slewedAt = at
  }

  return {
    now(): Instant {
      slew()
      return instant(local() + offsetMs)
    },
    /** The round trip in milliseconds of the quickest of late; null before the first. */
    roundTripMs(): number | null {
      return samples.length === 0 ? null : Math.min(...samples.map((sample) => sample.roundTripMs))
    },
    /** Takes an answer in. @param sentAt `local()` when the question left. */
    answered(sentAt: number, serverNow: Instant): void {
      const at = local()
      slew()
      const news = { offsetMs: serverNow - (sentAt + at) / 2, roundTripMs: at - sentAt, at }
      samples = [...samples.slice(1 - keptSamples).filter((sample) => mayBothHold(sample, news)), news]
      const best = samples.reduce((surest, sample) => (doubtMs(sample, at) < doubtMs(surest, at) ? sample : surest))
      targetMs = best.offsetMs
      if (!isSet || Math.abs(targetMs - offsetMs) > stepMs) offsetMs = targetMs
      isSet = true
    },
    /** After sleep: what was measured before says nothing. */
    forget(): void {
      samples = []
    },
  }
}

export type ServerClock = ReturnType<typeof createServerClock>
