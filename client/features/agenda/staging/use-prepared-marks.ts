import { useMeeting, usePresence } from '../../../store/use-meeting.ts'
import { type PreparedMark, preparedMarks } from './preparation.ts'

/** Every hall with the staged item; null while nothing is staged. */
export function usePreparedMarks(): readonly PreparedMark[] | null {
  const presence = usePresence()
  const venueIds = useMeeting(({ venues }) => Object.keys(venues))
  const stagedItemId = useMeeting(({ agenda }) => agenda.stagedItemId)
  return stagedItemId === null ? null : preparedMarks(venueIds, presence, stagedItemId)
}
