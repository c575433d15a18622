import { between, type Instant } from '../../kernel/time.ts'
import type { ControlHolder, ControlState } from './control.model.ts'

/** How long a desk that is away keeps the token. @source CTL-5 */
export const controlLeaseMs = 15_000

/** True once the holder has been away for longer than its lease: the token is anybody's. */
export const hasLapsed = (holder: ControlHolder, now: Instant): boolean =>
  holder.awaySince !== null && between(holder.awaySince, now) > controlLeaseMs

/**
 * Who keeps this desk from moving the meeting.
 * @param deskId null for a sender without a desk: it is kept out as any other.
 * @returns null when it may: nobody holds the token, it does itself, or the lease has run out.
 * @source CTL-4
 */
export function otherHolder(control: ControlState, deskId: string | null, now: Instant): ControlHolder | null {
  const { holder } = control
  return holder === null || holder.deskId === deskId || hasLapsed(holder, now) ? null : holder
}
