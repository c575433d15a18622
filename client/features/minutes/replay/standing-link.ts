import type { Instant } from '../../../../shared/kernel/time.ts'
import type { MeetingLink } from '../../../connection/meeting-link.ts'

const nothing = (): void => undefined

/** For parts of a page that show the past: the time stands, and nothing can be sent. @source RPL-6 */
export const standingLink = (at: Instant): MeetingLink => ({
  send: () => Promise.reject(new Error('a replay sends nothing')),
  dismiss: nothing,
  discard: nothing,
  now: () => at,
  roundTripMs: () => null,
  drawn: nothing,
  prepared: nothing,
  editing: nothing,
  close: nothing,
})
