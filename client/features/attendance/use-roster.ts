import { useCallback, useEffect, useState } from 'react'
import type { ActMark } from '../../acts/act-marks.ts'
import { HttpRefusal } from '../../connection/http.ts'
import { fetchRoster, type RosterPerson } from './roster.ts'

export interface Roster {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly people: readonly RosterPerson[]
  /** Why it failed. */
  readonly fault: ActMark | undefined
  readonly reload: () => void
}

type Fetched = Omit<Roster, 'reload'>

/** The line broke before all of it had come. */
const brokenOff = { code: 'server.unreachable', params: {} } as const

/** The roster of the hall; what was fetched before stays while it is fetched again. */
export function useRoster(meetingId: string): Roster {
  const [round, setRound] = useState(0)
  const [fetched, setFetched] = useState<Fetched>({ status: 'loading', people: [], fault: undefined })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round fetches again.
  useEffect(() => {
    let isGone = false
    setFetched((before) => ({ ...before, status: 'loading', fault: undefined }))
    fetchRoster(meetingId)
      .then((people) => !isGone && setFetched({ status: 'ready', people, fault: undefined }))
      .catch((error: unknown) => {
        if (isGone) return
        const fault = error instanceof HttpRefusal ? error.rejection : brokenOff
        setFetched((before) => ({ ...before, status: 'failed', fault }))
      })
    return () => {
      isGone = true
    }
  }, [meetingId, round])
  const reload = useCallback(() => setRound((before) => before + 1), [])
  return { ...fetched, reload }
}
