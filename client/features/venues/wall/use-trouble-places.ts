import { useEffect, useState } from 'react'
import { nextPlaces } from './trouble-places.ts'
import type { VenueGlance } from './venue-glance.ts'

/** The halls in trouble, each in the place in which this page first showed it. */
export function useTroublePlaces(glances: readonly VenueGlance[]): readonly string[] {
  const [kept, setKept] = useState<readonly string[]>([])
  const places = nextPlaces(kept, glances)
  useEffect(() => setKept(places), [places])
  return places
}
