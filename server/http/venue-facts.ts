import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'

/** What a phone says above its questions: whose meeting, which hall, and how people come in. */
export function venueFacts({ meeting, venues, attendance }: MeetingState, venueId: string | null) {
  const { title, timeZone } = meeting
  const venue = lookUp(venues, venueId ?? '')
  return { title, timeZone, mode: attendance.rules.mode, ...(venue === null ? {} : { venueName: venue.name }) }
}
