import { useMeeting, useNow, usePresence, useSeq } from '../../../store/use-meeting.ts'
import { useLagSince } from './use-lag-since.ts'
import { useLostScreens } from './use-lost-screens.ts'
import { type VenueGlance, venueGlances } from './venue-glance.ts'

/** Every hall as it is this second, in the order of the meeting. */
export function useVenues(): readonly VenueGlance[] {
  const state = useMeeting((whole) => whole)
  const presence = usePresence()
  const seq = useSeq()
  const lagSince = useLagSince()
  const lostScreens = useLostScreens()
  const now = useNow()
  return venueGlances({ state, presence, seq, lagSince, lostScreens, now })
}
