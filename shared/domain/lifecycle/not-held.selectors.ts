import { between, type Instant, minutes } from '../../kernel/time.ts'
import type { LifecycleState } from './lifecycle.model.ts'

/** So long after its time a meeting that nobody has started is one that was not held, milliseconds. */
const notHeldAfterMs = minutes(24 * 60)

/** Whether its time has passed long since and it never began. @param now server time. @source MTG-20 */
export const isNotHeld = ({ status, startsAt }: Pick<LifecycleState, 'status' | 'startsAt'>, now: Instant): boolean =>
  status === 'planned' && between(startsAt, now) > notHeldAfterMs
