import { useFreshness, useMeeting, useNow, useSession } from '../../store/use-meeting.ts'
import { type OwnFloor, ownFloor } from './own-floor.ts'

/** How whoever holds this phone stands with the floor: not at all before the meeting, after it and once the link has ended. */
export function useOwnFloor(): OwnFloor {
  const { personId } = useSession()
  const { status } = useFreshness()
  const floor = useMeeting((state) => state.floor)
  const isOpen = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const now = useNow(15_000)
  return isOpen && status !== 'ended' ? ownFloor(floor, personId, now) : { step: 'none' }
}
