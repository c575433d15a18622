import { deskId } from '../connection/desk-id.ts'
import { useMeeting, useNow } from '../store/use-meeting.ts'
import { controlStanding } from './control-standing.ts'

/** False while another desk holds control: what moves the meeting would be refused. */
export function useMayMove(): boolean {
  const control = useMeeting((state) => state.control)
  const now = useNow(5_000)
  return controlStanding(control, deskId(), now) !== 'other'
}
