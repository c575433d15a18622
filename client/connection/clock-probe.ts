import { isClockAnswer } from './message-shapes.ts'
import type { Line } from './page-line.ts'
import type { ServerClock } from './server-clock.ts'

/** Round trips are measured closely at first, then now and then: the server's clock may be drawn by 5 ms a second (TIM-1). */
const probesAtOnce = 8
const probeEveryMs = 15_000

/** Asks the server what time it is. A refusal is no answer, and a line that is cut meanwhile asks again when it is back. */
export function createClockProbe(clock: ServerClock, { ask, isOpen }: Pick<Line, 'ask' | 'isOpen'>) {
  const probe = async () => {
    const sentAt = performance.now()
    const { serverNow } = await ask('clock', isClockAnswer)
    clock.answered(sentAt, serverNow)
  }
  const probeOften = async () => {
    clock.forget()
    for (let count = 0; count < probesAtOnce && isOpen(); count += 1) await probe()
  }
  const timer = setInterval(() => {
    if (isOpen()) probe().catch(() => undefined)
  }, probeEveryMs)
  return {
    /** After a connect or a sleep: what was measured before says nothing. */
    anew: (): void => void probeOften().catch(() => undefined),
    close: (): void => clearInterval(timer),
  }
}
