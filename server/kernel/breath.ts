import { setTimeout as pause } from 'node:timers/promises'

/** How long work may hold the event loop before others have their turn, ms. @source CST-3 */
const longestTurnMs = 5

/** How long others then have it to themselves, ms: a turn of the loop takes in one new connection, so it must turn often. */
const restMs = 2

/**
 * For work that is long and cannot be done elsewhere: `await` it between small pieces. It lets others go on whenever the
 * work has held the loop for long enough, and costs nothing in between.
 */
export function createBreath(longestMs = longestTurnMs) {
  let begunAtMs = performance.now()
  return async (): Promise<void> => {
    if (performance.now() - begunAtMs < longestMs) return
    await pause(restMs)
    begunAtMs = performance.now()
  }
}

export type Breath = ReturnType<typeof createBreath>
