import { useMemo, useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { idFromBytes } from '../../../../shared/kernel/ids.ts'
import type { ActMark } from '../../../acts/act-marks.ts'
import { useActs } from '../../../acts/use-acts.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { markOf } from '../roster/roster-calls.ts'
import { type AddedPerson, addPeople, type LibraryPerson } from './library-calls.ts'
import { takePlan } from './take-plan.ts'

/** As many as one call takes. */
const mostAtOnce = 1_000

const newId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(16)))

/** Makes the halls that are wanting, then puts the people on the roster. */
export function useTaking(chosen: ReadonlySet<LibraryPerson>) {
  const { meetingId } = useSession()
  const { marks, run } = useActs()
  const venues = venueList(useMeeting((state) => state.venues))
  const [mark, setMark] = useState<ActMark>()
  // Sent again after a line that broke, the same choice adds nobody twice.
  const commandId = useMemo(() => [chosen, newId()] as const, [chosen])[1]
  const plan = takePlan([...chosen], venues)

  /** @returns the ids of the halls that were made; null where it was refused, which the mark says. */
  const take = async (): Promise<readonly string[] | null> => {
    setMark('pending')
    const made = new Map<string, string>()
    for (const name of plan.newVenues) {
      const id = newId()
      if (!(await run('venue', 'venues.add', { venue: { id, kind: 'branch', name } }))) {
        setMark(undefined)
        return null
      }
      made.set(name, id)
    }
    const people = plan.people.flatMap(({ person: { name, unit, title, attends }, venue }): AddedPerson[] => {
      const venueId = typeof venue === 'string' ? made.get(venue) : venue.id
      return venueId === undefined ? [] : [{ name, unit, title, attends, venueId }]
    })
    try {
      for (let from = 0; from < people.length; from += mostAtOnce)
        await addPeople(meetingId, `${commandId}-${from}`, people.slice(from, from + mostAtOnce))
      setMark(undefined)
      return [...made.values()]
    } catch (error) {
      setMark(markOf(error))
      return null
    }
  }
  return { plan, take, mark: mark ?? marks.venue }
}
