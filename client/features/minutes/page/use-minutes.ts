import { useCallback, useEffect, useState } from 'react'
import { minutesRevision } from '../../../../shared/domain/minutes/minutes-sections.selectors.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { type MinutesAnswer, readMinutes } from './minutes-answer.ts'

export interface ReadMinutes {
  /** null until they have come. */
  readonly minutes: MinutesAnswer | null
  readonly refusal: Rejection | null
  readonly reload: () => void
}

/** The minutes as they stand, read again when somebody has changed or issued them, or a hall's numbers have become others. */
export function useMinutes(): ReadMinutes {
  const { meetingId } = useSession()
  const standing = useMeeting(
    ({ minutes, attendance, meeting }) =>
      `${minutesRevision(minutes)} ${minutes.issued.length} ${meeting.status} ${Object.values(attendance.venues)
        .map(({ present, onLeave, listenIn, signedAt }) => `${present}/${onLeave}/${listenIn}/${signedAt ?? ''}`)
        .join(' ')}`,
  )
  const [minutes, setMinutes] = useState<MinutesAnswer | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [asked, setAsked] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what they are read anew for.
  useEffect(() => {
    let isGone = false
    readMinutes(meetingId).then(
      (read) => {
        if (isGone) return
        setMinutes(read)
        setRefusal(null)
      },
      (error: unknown) => !isGone && setRefusal(rejectionOf(error)),
    )
    return () => {
      isGone = true
    }
  }, [meetingId, standing, asked])
  const reload = useCallback(() => setAsked((count) => count + 1), [])
  return { minutes, refusal, reload }
}
