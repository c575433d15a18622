import { useMemo } from 'react'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { usePeopleList } from './use-people-list.ts'
import { useRoster } from './use-roster.ts'
import { joinPeople, type VenuePerson } from './venue-people.ts'

const nothingWaits = new Map<string, never>()

/** The people of all halls, to be searched: for staff. */
export function useEverybody() {
  const { meetingId } = useSession()
  const roster = useRoster(meetingId, false)
  const attendance = useMeeting((state) => state.attendance)
  const venues = useMeeting((state) => state.venues)
  const people = useMemo(
    () => joinPeople(roster.people, Object.assign({}, ...Object.values(attendance.people)), nothingWaits),
    [roster.people, attendance.people],
  )
  const list = usePeopleList(people)
  const venueOf = (id: string) => Object.entries(attendance.people).find(([, all]) => Object.hasOwn(all, id))?.[0] ?? ''
  /** The name of the person's hall. */
  const placeOf = ({ id }: VenuePerson) => lookUp(venues, venueOf(id))?.name ?? ''
  return { roster, list, venueOf, placeOf }
}
