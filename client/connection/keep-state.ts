import type { Instant } from '../../shared/kernel/time.ts'
import { deviceNow } from './device-clock.ts'
import { type Followed, nothingFollowed } from './feed-follower.ts'
import { isOverForADay, type StateKeeper } from './kept-state.ts'
import type { Session } from './page-state.ts'

/** A burst of events is written once. */
const stateEveryMs = 2_000
const timeEveryMs = 2_000

/** Writes down what the page knows, now and then and when it goes. */
export function keepState(keeper: StateKeeper, session: Session) {
  let latest: Followed = keeper.read()?.followed ?? nothingFollowed
  let timer: ReturnType<typeof setTimeout> | null = null
  let timeWrittenAt = -Infinity
  let latestAsOf: Instant | null = null

  const write = () => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    keeper.writeState(session, latest)
    writeTime()
  }
  const isOver = () => latest.state !== null && latestAsOf !== null && isOverForADay(latest.state, latestAsOf)
  const erase = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    keeper.erase()
  }
  const writeTime = () => {
    if (latestAsOf === null) return
    timeWrittenAt = performance.now()
    keeper.writeTime(latestAsOf, latestAsOf - deviceNow())
  }
  window.addEventListener('pagehide', write)

  return {
    took(followed: Followed): void {
      const isWithdrawn = lacksDocument(followed, latest)
      latest = followed
      timer ??= setTimeout(write, stateEveryMs)
      // Its title and key lie in what was written before.
      if (isWithdrawn) write()
    },
    /** A frame was verified. */
    heard(asOf: Instant): void {
      latestAsOf = asOf
      if (isOver()) erase()
      // Never a newer moment than the state that lies there.
      else if (timer === null && performance.now() - timeWrittenAt >= timeEveryMs) writeTime()
    },
    /** Access has ended: nothing stays. */
    erase,
    close(): void {
      write()
      window.removeEventListener('pagehide', write)
    },
  }
}

/** Whether a document that the page could read is gone. */
const lacksDocument = (now: Followed, before: Followed): boolean =>
  Object.keys(before.state?.documents ?? {}).some((id) => !Object.hasOwn(now.state?.documents ?? {}, id))
