import { forOwner } from '../access/own-actor.ts'
import type { Limits } from '../limits/limits.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { CodePlace } from './check-in-codes.ts'

interface Deps {
  readonly limits: Limits
  readonly hosts: MeetingHosts
}

/** Calls the hall's operator and staff because somebody guesses there; once in a while, not with every guess. @source CHK-15 */
export function createGuessingTold({ limits, hosts }: Deps) {
  return async ({ meetingId, venueId }: CodePlace): Promise<void> => {
    if (!(await limits.take('guessingTold', `${meetingId} ${venueId}`)).ok) return
    const host = await hosts.get(meetingId)
    const command = { type: 'notices.reportGuessing', data: { venueId } } as const
    await host?.act(forOwner, command)
  }
}
