import { useMeeting, useNow, usePresence, useSeq } from '../../store/use-meeting.ts'
import { type HallGlance, hallGlances } from './hall-glance.ts'
import { useLagSince } from './use-lag-since.ts'

/** Every hall as it is this second, in the order of the meeting. */
export function useHalls(): readonly HallGlance[] {
  const state = useMeeting((whole) => whole)
  const presence = usePresence()
  const seq = useSeq()
  const lagSince = useLagSince()
  const now = useNow()
  return hallGlances({ state, presence, seq, lagSince, now })
}
