import { isStaff } from '../../access/actor.ts'
import { accept } from '../../kernel/result.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import type { FollowUp, FollowUpAct } from './follow-up.model.ts'
import { isChargedWith } from './follow-up.selectors.ts'

/** One on the list; null, too, for a hall that has nothing to do with it. @source FUP-6 */
export function knownFollowUp({ state, actor }: MeetingContext, followUpId: string): FollowUp | null {
  const followUp = state.followUps.find(({ id, isRemoved }) => id === followUpId && !isRemoved) ?? null
  if (followUp === null || isStaff(actor)) return followUp
  return actor.venueId !== null && isChargedWith(followUp, actor.venueId) ? followUp : null
}

export const changed = ({ actor }: MeetingContext, act: FollowUpAct, followUps: readonly FollowUp[]) =>
  accept({
    type: 'followUps.changed' as const,
    data: { act, madeBy: { role: actor.role, venueId: actor.venueId }, followUps },
  })
