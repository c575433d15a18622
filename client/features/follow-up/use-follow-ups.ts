import { useCallback, useEffect, useState } from 'react'
import type { FollowUpsState } from '../../../shared/domain/follow-up/follow-up.model.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { fetchFollowUps, type ToldFollowUps } from './follow-up-calls.ts'

export interface FollowUps {
  /** null before the first answer. */
  readonly list: ToldFollowUps | null
  /** True while the list is behind what the page knows to have happened. */
  readonly isBehind: boolean
  readonly refusal: Rejection | null
  readonly reload: () => void
}

/** The list with what was typed, read anew with every change that the feed tells of. */
export function useFollowUps(): FollowUps {
  const { meetingId } = useSession()
  const state = useMeeting(({ followUps }) => followUps)
  const [told, setTold] = useState<{ readonly of: FollowUpsState; readonly list: ToldFollowUps } | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again.
  useEffect(() => {
    let isLate = false
    fetchFollowUps(meetingId).then(
      (list) => {
        if (isLate) return
        setTold({ of: state, list })
        setRefusal(null)
      },
      (error: unknown) => {
        if (!isLate) setRefusal(rejectionOf(error))
      },
    )
    return () => {
      isLate = true
    }
  }, [meetingId, state, tries])
  const reload = useCallback(() => setTries((before) => before + 1), [])
  return { list: told?.list ?? null, isBehind: told?.of !== state, refusal, reload }
}
