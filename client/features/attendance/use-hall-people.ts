import { useEffect, useMemo, useRef } from 'react'
import type { VenuePeople } from '../../../shared/domain/attendance/attendance.model.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { type HallPerson, joinPeople } from './hall-people.ts'
import { type Roster, useRoster } from './use-roster.ts'

export interface HallPeople {
  readonly people: readonly HallPerson[]
  readonly roster: Roster
}

const nobody: VenuePeople = {}

/** The people of a hall with their names; asks for the roster again when somebody comes whom it does not know. */
export function useHallPeople(venueId: string): HallPeople {
  const { meetingId } = useSession()
  const roster = useRoster(meetingId)
  const standing = useMeeting((state) => ({ people: state.attendance.people[venueId] ?? nobody })).people
  const people = useMemo(() => joinPeople(roster.people, standing), [roster.people, standing])
  const strangers = people
    .filter(({ record }) => record === null)
    .map(({ id }) => id)
    .join(' ')
  const asked = useRef('')
  useEffect(() => {
    if (roster.status !== 'ready' || strangers === '' || strangers === asked.current) return
    asked.current = strangers
    roster.reload()
  }, [roster.status, roster.reload, strangers])
  return { people, roster }
}
