import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { FollowUpsState } from './follow-up.model.ts'

export const initialFollowUps: FollowUpsState = []

export function evolveFollowUps(state: FollowUpsState, event: MeetingEvent): FollowUpsState {
  switch (event.type) {
    case 'meeting.created':
      return initialFollowUps
    case 'followUps.changed': {
      const { followUps } = event.data
      return [
        ...without(
          state,
          followUps.map(({ id }) => id),
        ),
        ...followUps,
      ].sort((a, b) => a.number - b.number)
    }
    case 'followUps.hidden':
      return without(state, event.data.followUpIds)
    default:
      event satisfies EventOutside<'followUps'>
      return state
  }
}

const without = (state: FollowUpsState, ids: readonly string[]): FollowUpsState =>
  state.filter(({ id }) => !ids.includes(id))
