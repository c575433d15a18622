import { type Instant, instant } from '../../shared/kernel/time.ts'

/** What a machine knows of time. */
export interface MachineClocks {
  /** The clock of the calendar, milliseconds since 1970: may be set at any moment, either way. */
  readonly wall: () => number
  /** Milliseconds since some moment: never set, never backwards. */
  readonly monotonic: () => number
}

/** The one clock of this node, for every meeting on it. @source TIM-1, TIM-6 */
export interface MeetingClock {
  /** For stamps and `serverNow`; never earlier than it said before. */
  now(): Instant
  /** For spans: milliseconds since some moment, a step of the wall clock unfelt. */
  monotonicMs(): number
  /** Goes on from that moment, if it has not come yet: an earlier start, or another node, has stamped with it. */
  notBefore(at: Instant): void
}

/** Milliseconds by which the clock is drawn towards the wall clock in one of elapsed time: five a second. @source TIM-1 */
const drawRate = 0.005

export const machineClocks: MachineClocks = { wall: Date.now, monotonic: () => performance.now() }

/**
 * The wall clock at start, from then on the monotonic one, drawn gently towards the wall clock. When the wall clock is set
 * while a meeting runs, no span is wrong by more than half a percent, and time goes on forwards.
 */
export function createMeetingClock({ wall, monotonic }: MachineClocks): MeetingClock {
  let time = wall()
  let readAt = monotonic()

  const read = (): number => {
    const at = monotonic()
    const passed = Math.max(0, at - readAt)
    readAt += passed
    time += passed
    const most = passed * drawRate
    time += Math.max(-most, Math.min(most, wall() - time))
    return time
  }

  return {
    now: () => instant(read()),
    monotonicMs: monotonic,
    notBefore(at) {
      time = Math.max(read(), at)
    },
  }
}
