import { useEffect, useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { useMeeting, usePresence, useSeq } from '../../../store/use-meeting.ts'
import { venueMarks } from '../watermark/watermark.ts'
import { nextLagSince } from './venue-glance.ts'

/** Since when each hall that lags does so, as this page has seen it; the server does not say. */
export function useLagSince(): Readonly<Record<string, Instant>> {
  const link = useMeetingLink()
  const venues = useMeeting((state) => state.venues)
  const presence = usePresence()
  const seq = useSeq()
  const [since, setSince] = useState<Readonly<Record<string, Instant>>>({})
  useEffect(() => {
    const marks = venueMarks(
      venueList(venues).map(({ id }) => id),
      presence,
      seq,
    )
    setSince((before) => nextLagSince(before, marks, link.now()))
  }, [link, venues, presence, seq])
  return since
}
