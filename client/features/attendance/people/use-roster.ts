import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ActMark } from '../../../acts/act-marks.ts'
import { HttpRefusal, pageLinkId } from '../../../connection/http.ts'
import { type KeptRoster, keptRoster } from '../../../connection/kept-roster.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { fetchRoster, keptPeople, type RosterPerson, readKeptPeople } from './roster.ts'

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

/**
 * The roster of the hall; what was fetched before stays while it is fetched again.
 * @param mayKeep whether it may lie on the machine, to be there after a reload without the line.
 */
export function useRoster(meetingId: string, mayKeep: boolean): Roster {
  const { t } = useText()
  const erased = useMeeting(({ attendance }) => attendance.erased)
  const [round, setRound] = useState(0)
  const keeper = useMemo(() => (mayKeep ? keeperHere(meetingId) : null), [meetingId, mayKeep])
  const [fetched, setFetched] = useState<Fetched>(() => ({
    status: 'loading',
    people: readKeptPeople(keeper?.read()),
    fault: undefined,
  }))
  useEffect(() => {
    if (erased === 'people') keeper?.write([])
  }, [erased, keeper])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round, and an erasure, fetch again.
  useEffect(() => {
    let isGone = false
    setFetched((before) => ({ ...before, status: 'loading', fault: undefined }))
    fetchRoster(meetingId)
      .then((people) => {
        if (isGone) return
        setFetched({ status: 'ready', people, fault: undefined })
        keeper?.write(keptPeople(people))
      })
      .catch((error: unknown) => {
        if (isGone) return
        const fault = error instanceof HttpRefusal ? error.rejection : brokenOff
        setFetched((before) => ({ ...before, status: 'failed', fault }))
      })
    return () => {
      isGone = true
    }
  }, [meetingId, round, keeper, erased])
  const reload = useCallback(() => setRound((before) => before + 1), [])
  const people = useMemo(() => {
    const nobody = { name: t('attendance.people.erased'), unit: null, title: null, phoneMasked: null }
    // At once, whether or not the line is there to fetch what is left.
    return fetched.people.map((person) =>
      erased === 'people' || person.name === '' ? { ...person, ...nobody } : person,
    )
  }, [fetched.people, erased, t])
  return { ...fetched, people, reload }
}

/** null for a page without a link of its own. */
function keeperHere(meetingId: string): KeptRoster | null {
  const linkId = pageLinkId()
  return linkId === null ? null : keptRoster(meetingId, linkId)
}
