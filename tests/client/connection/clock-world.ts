import { createServerClock } from '../../../client/connection/server-clock.ts'
import { instant } from '../../../shared/kernel/time.ts'

/** How long a question and its answer are on their way, milliseconds. */
export interface Trip {
  readonly upMs: number
  readonly downMs: number
}

export interface DeviceOptions {
  /** What the device's own clock is wrong by, milliseconds. */
  readonly wrongByMs?: number
  /** Millionths that its oscillator is too fast by; negative: too slow. */
  readonly ppm?: number
  /** What its clock without jumps showed when the world began. */
  readonly localStart?: number
}

/** One server and its pages; time passes only when a page waits. Server time begins at a round moment. */
export function clockWorld() {
  let serverMs = 1_700_000_000_000
  let drawRate = 0
  const oscillators: ((ms: number) => void)[] = []

  const pass = (ms: number) => {
    serverMs += ms * (1 + drawRate)
    for (const turn of oscillators) turn(ms)
  }

  return {
    pass,
    /** The server's clock is being drawn: milliseconds in one. */
    draw(rate: number) {
      drawRate = rate
    },
    get serverNow() {
      return serverMs
    },
    page({ wrongByMs = 0, ppm = 0, localStart = 0 }: DeviceOptions = {}) {
      let local = localStart
      let device = serverMs + wrongByMs
      let isAsleep = false
      oscillators.push((ms) => {
        device += ms * (1 + ppm / 1e6)
        if (!isAsleep) local += ms * (1 + ppm / 1e6)
      })
      const clock = createServerClock({ local: () => local, device: () => device })
      return {
        clock,
        /** Milliseconds that this page is wrong by; positive: ahead of the server. */
        error: () => clock.now() - serverMs,
        probe({ upMs, downMs }: Trip) {
          const sentAt = local
          pass(upMs)
          const serverNow = instant(serverMs)
          pass(downMs)
          clock.answered(sentAt, serverNow)
        },
        /** Somebody sets the device's clock. */
        stepDevice(ms: number) {
          device += ms
        },
        /** The machine sleeps: its clock without jumps stands still. */
        sleep(ms: number) {
          isAsleep = true
          pass(ms)
          isAsleep = false
        },
      }
    },
  }
}

export type ClockPage = ReturnType<ReturnType<typeof clockWorld>['page']>
