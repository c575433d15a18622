import { createContext, useContext } from 'react'
import { useSession } from './use-meeting.ts'

/** The hall whose screen a part of the page shows, instead of the page's own. */
export const OtherVenue = createContext<string | null>(null)

/** Whose screen this is; null for one of no hall. */
export function useScreenVenue(): string | null {
  const { venueId } = useSession()
  return useContext(OtherVenue) ?? venueId
}
