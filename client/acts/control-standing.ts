import type { ControlState } from '../../shared/domain/control/control.model.ts'
import { hasLapsed } from '../../shared/domain/control/control.selectors.ts'
import type { Instant } from '../../shared/kernel/time.ts'

/** How this desk stands to the chair token. `away`: the holder's lease has run out. */
export type ControlStanding = 'free' | 'mine' | 'other' | 'away'

/**
 * @param ownDesk what this page calls itself; the server writes the link before it.
 * @param now server time.
 */
export function controlStanding({ holder }: ControlState, ownDesk: string, now: Instant): ControlStanding {
  if (holder === null) return 'free'
  if (isOwnDesk(holder.deskId, ownDesk)) return 'mine'
  return hasLapsed(holder, now) ? 'away' : 'other'
}

/** The server knows a desk as `<link>.<desk>`. */
export const isOwnDesk = (deskId: string, ownDesk: string): boolean => deskId.endsWith(`.${ownDesk}`)
