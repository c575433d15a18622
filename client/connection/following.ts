import type { FeedMessage, HeartbeatMessage, SnapshotMessage } from '../../shared/protocol/down.ts'
import { type Followed, type Step, takeFeed, takeSnapshot } from './feed-follower.ts'

interface Deps {
  /** What was kept from before, with nothing verified; or nothing. */
  readonly from: Followed
  /** True when the server has vouched for `from`, as for nothing at all. */
  readonly isVerified: boolean
  /** The page is one step further. */
  readonly onStep: (followed: Followed) => void
  /** A batch was lost: the server is to be asked for what comes after that place. */
  readonly onGap: (place: Place) => void
  /** What came is verified, and is the newest as of so many ms ago. */
  readonly onFresh: (ageMs: number) => void
}

interface Place {
  readonly epoch: string
  readonly after: number
}

/** Keeps a page's place in the log, and what it knows there. */
export function createFollowing({ from, isVerified, onStep, onGap, onFresh }: Deps) {
  let followed = from
  /** What was kept is shown, not built upon. */
  let isTrusted = isVerified

  const take = ({ followed: next, isGap }: Step) => {
    if (next !== followed) {
      followed = next
      onStep(next)
    }
    // A page with a gap is not fresh, however much comes in.
    if (isGap) onGap({ epoch: followed.epoch ?? '', after: followed.seq })
    else onFresh(0)
  }

  return {
    snapshot(message: SnapshotMessage): void {
      isTrusted = true
      take(takeSnapshot(followed, message))
    },
    feed: (message: FeedMessage): void => take(takeFeed(followed, message)),
    heartbeat({ ageMs }: HeartbeatMessage): void {
      if (isTrusted) onFresh(ageMs)
    },
    hasState: (): boolean => followed.state !== null,
    /** Where to go on from; nothing while all there is was only kept. */
    place: (): Place | Record<string, never> =>
      followed.epoch === null || !isTrusted ? {} : { epoch: followed.epoch, after: followed.seq },
  }
}
