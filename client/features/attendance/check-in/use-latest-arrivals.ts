import { useEffect, useRef, useState } from 'react'
import { lookUp } from '../../../../shared/kernel/record.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { isInstant, isText, listOf, shapeOf } from '../../../connection/wire-shape.ts'
import { useFreshness, useMeeting, useSession } from '../../../store/use-meeting.ts'

interface ShownArrival {
  readonly surname: string
  readonly title: string
  readonly at: Instant
}

const isDoorAnswer = shapeOf<{ readonly arrivals: readonly ShownArrival[] }>({
  arrivals: listOf(shapeOf<ShownArrival>({ surname: isText, title: isText, at: isInstant })),
})

/** A stream of people is asked about now and then, not for each of them. */
const notOftenerThanMs = 1_500

/** Those who came last, newest first; asked again whenever the hall's numbers change. */
export function useLatestArrivals(): readonly ShownArrival[] {
  const { meetingId, venueId } = useSession()
  const { status } = useFreshness()
  const counts = useMeeting(({ attendance }) => lookUp(attendance.venues, venueId ?? ''))
  const [arrivals, setArrivals] = useState<readonly ShownArrival[]>([])
  const isLive = status === 'live'
  const askedAt = useRef(-Infinity)

  // biome-ignore lint/correctness/useExhaustiveDependencies: other numbers are other people
  useEffect(() => {
    if (!isLive) return
    let isGone = false
    const ask = async () => {
      askedAt.current = performance.now()
      const said = await callApi('GET /api/meetings/:meetingId/check-in/door', isDoorAnswer, { params: { meetingId } })
      if (!isGone) setArrivals(said.arrivals)
    }
    const waitMs = Math.max(0, askedAt.current + notOftenerThanMs - performance.now())
    const timer = setTimeout(() => void ask().catch(() => undefined), waitMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [meetingId, counts, isLive])
  return arrivals
}
