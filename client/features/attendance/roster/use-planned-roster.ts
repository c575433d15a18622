import { useCallback, useEffect, useState } from 'react'
import type { ActMark } from '../../../acts/act-marks.ts'
import { useFreshness, useMeeting } from '../../../store/use-meeting.ts'
import { fetchPlanned, markOf, type PlannedPerson } from './roster-calls.ts'

interface Fetched {
  readonly people: readonly PlannedPerson[]
  /** null before the first answer. */
  readonly version: number | null
  readonly fault: ActMark | null
}

const nothing: Fetched = { people: [], version: null, fault: null }

export interface PlannedRoster extends Fetched {
  /** Fetches the whole of it again. */
  readonly reload: () => void
  /** Reads on what has changed since. Resolves when it is there. */
  readonly readOn: () => Promise<void>
}

/**
 * The roster, which lies beside the log: fetched once, and read on whenever the log says that it has changed. Who has gone stays
 * in the list, at its place, should it come back; who is of the meeting is in the state.
 */
export function usePlannedRoster(meetingId: string): PlannedRoster {
  const { rosterSeq, erased } = useMeeting(({ attendance: { rosterSeq, erased } }) => ({ rosterSeq, erased }))
  const { status } = useFreshness()
  const [round, setRound] = useState(0)
  const [fetched, setFetched] = useState(nothing)
  const { version, fault } = fetched

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round, and an erasure, fetch all of it again.
  useEffect(() => {
    const ending = new AbortController()
    setFetched((before) => ({ ...before, fault: null }))
    fetchPlanned(meetingId, null, ending.signal)
      .then((told) => setFetched({ ...told, fault: null }))
      .catch((error: unknown) => {
        if (!ending.signal.aborted) setFetched((before) => ({ ...before, fault: markOf(error) }))
      })
    return () => ending.abort()
  }, [meetingId, round, erased])

  const readAfter = useCallback(
    async (after: number, signal: AbortSignal) => {
      const told = await fetchPlanned(meetingId, after, signal)
      if (signal.aborted) return
      setFetched((before) =>
        before.version === null || before.version > told.version
          ? before
          : { people: joined(before.people, told.people), version: told.version, fault: null },
      )
    },
    [meetingId],
  )

  useEffect(() => {
    if (version === null || rosterSeq <= version || status !== 'live') return
    const ending = new AbortController()
    readAfter(version, ending.signal).catch((error: unknown) => {
      if (!ending.signal.aborted) setFetched((before) => ({ ...before, fault: markOf(error) }))
    })
    return () => ending.abort()
  }, [version, rosterSeq, status, readAfter])

  useEffect(() => {
    if (fault === 'unsent' && status === 'live') setRound((before) => before + 1)
  }, [fault, status])

  const readOn = useCallback(async () => {
    if (version !== null) await readAfter(version, new AbortController().signal)
  }, [version, readAfter])
  return { ...fetched, readOn, reload: useCallback(() => setRound((before) => before + 1), []) }
}

/** Who is new comes behind all others. */
function joined(before: readonly PlannedPerson[], told: readonly PlannedPerson[]): readonly PlannedPerson[] {
  if (told.length === 0) return before
  const news = new Map(told.map((person) => [person.id, person]))
  const kept = before.map((person) => {
    const now = news.get(person.id)
    news.delete(person.id)
    return now ?? person
  })
  return [...kept, ...news.values()]
}
