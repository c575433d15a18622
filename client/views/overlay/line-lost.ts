import type { Instant } from '../../../shared/kernel/time.ts'
import type { LinkStatus } from '../../connection/page-state.ts'

/** A line that comes back within this time is never seen on the picture. */
const keptForMs = 10_000

/**
 * True once nothing has been heard for ten seconds. Until then the last state stays: most lines are back by then, and a name
 * that blinks draws more looks than a name that stays. After that it may be the wrong name under the wrong face, which is
 * worse on a picture that goes out than no name at all; and a page cannot excuse itself on somebody's video.
 * @param asOf server time of the last verified frame.
 */
export function isLineLost(status: LinkStatus, asOf: Instant | null, now: Instant): boolean {
  return status !== 'live' && (asOf === null || now - asOf > keptForMs)
}
