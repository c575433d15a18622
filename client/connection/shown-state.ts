import { commitLeadMs } from '../../shared/domain/agenda/agenda.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { addMs, between, type Instant, instant } from '../../shared/kernel/time.ts'
import { withPictureOf } from './with-picture-of.ts'

/** A state with its place in the log. */
export interface Shown {
  readonly epoch: string | null
  readonly seq: number
  readonly state: MeetingState
}

interface Waiting {
  readonly due: Instant
  readonly next: Shown
}

interface Deps {
  /** Server time. */
  readonly now: () => Instant
  /** How much later than the others this page switches; milliseconds. */
  readonly delayMs: (state: MeetingState) => number
  readonly show: (shown: Shown) => void
}

/** Further ahead than any commit: this device's clock is not set yet, so nobody waits for it. */
const slackMs = 2_000

/**
 * What a page draws of what it knows. A switch to another item waits for its instant by the server's clock, so that all
 * pages switch together; whatever else happens meanwhile (a notice, a withdrawn document) is shown at once.
 * A page that hears of a switch too late shows it at once, and so does one that has shown nothing yet.
 */
export function createShownState({ now, delayMs, show }: Deps) {
  let shown: Shown | null = null
  let queue: readonly Waiting[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const showWhole = (next: Shown) => {
    shown = next
    show(next)
  }

  const turn = () => {
    clearTimeout(timer)
    const [first, ...rest] = queue
    if (first === undefined) return
    const waitMs = between(now(), first.due)
    if (waitMs > 0) {
      timer = setTimeout(turn, waitMs)
      return
    }
    queue = rest
    showWhole(first.next)
    turn()
  }

  return {
    take(next: Shown): void {
      const delay = delayMs(next.state)
      const due = addMs(next.state.agenda.itemStartedAt ?? instant(0), delay)
      const waitMs = between(now(), due)
      if (shown?.epoch !== next.epoch || waitMs <= 0 || waitMs > commitLeadMs + delay + slackMs) {
        clearTimeout(timer)
        queue = []
        showWhole(next)
        return
      }
      queue = [...queue.filter((waiting) => waiting.due !== due), { due, next }]
      shown = { ...shown, state: withPictureOf(shown.state, next.state) }
      show(shown)
      turn()
    },
    close: () => clearTimeout(timer),
  }
}
