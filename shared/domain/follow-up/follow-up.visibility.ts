import type { Audience } from '../../access/audience.ts'
import type { Tell } from '../meeting/feature-rules.ts'
import type { FollowUp, FollowUpsState } from './follow-up.model.ts'
import { isChargedWith } from './follow-up.selectors.ts'

/** Staff see the list; the operator of a hall what its hall is charged with; nobody else sees any. @source FUP-6 */
export const visibleFollowUps = (state: FollowUpsState, audience: Audience): FollowUpsState =>
  state.filter((followUp) => sees(followUp, audience))

export const tellFollowUps: Tell<'followUps'> = ({ fact, before }, audience) => {
  if (fact.type === 'followUps.hidden') return [fact]
  const { followUps } = fact.data
  const seen = followUps.filter((followUp) => sees(followUp, audience))
  const was = new Set(visibleFollowUps(before.followUps, audience).map(({ id }) => id))
  const followUpIds = followUps.filter((one) => was.has(one.id) && !seen.includes(one)).map(({ id }) => id)
  return [
    ...(seen.length > 0 ? [{ ...fact, data: { ...fact.data, followUps: seen } }] : []),
    ...(followUpIds.length > 0 ? [{ type: 'followUps.hidden' as const, data: { followUpIds } }] : []),
  ]
}

const sees = (followUp: FollowUp, audience: Audience): boolean =>
  audience.kind === 'staff' ||
  (audience.kind === 'operator' && !followUp.isRemoved && isChargedWith(followUp, audience.venueId))
