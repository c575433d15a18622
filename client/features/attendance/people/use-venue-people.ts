import { useEffect, useMemo, useRef } from 'react'
import type { VenuePeople } from '../../../../shared/domain/attendance/attendance.model.ts'
import { waitingByPerson } from '../../../acts/outbox/waiting-acts.ts'
import { isOverForADay } from '../../../connection/kept-state.ts'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { useMeetingStore } from '../../../store/meeting-store.ts'
import { useFreshness, useMeeting, useSession } from '../../../store/use-meeting.ts'
import { type Roster, useRoster } from './use-roster.ts'
import { joinPeople, type VenuePerson } from './venue-people.ts'

export interface KnownPeople {
  readonly people: readonly VenuePerson[]
  readonly roster: Roster
}

const nobody: VenuePeople = {}

/** The people of a hall with their names; asks for the roster again when the line is back, and when somebody comes whom it does not know. */
export function useVenuePeople(venueId: string): KnownPeople {
  const link = useMeetingLink()
  const { meetingId, role } = useSession()
  const isOver = useMeeting((state) => isOverForADay(state, link.now()))
  const roster = useRoster(meetingId, role === 'operator' && !isOver)
  const standing = useMeeting((state) => ({ people: state.attendance.people[venueId] ?? nobody })).people
  const commands = useMeetingStore((store) => store.lateCommands)
  const waiting = useMemo(() => waitingByPerson(commands), [commands])
  const people = useMemo(() => joinPeople(roster.people, standing, waiting), [roster.people, standing, waiting])
  const isLive = useFreshness().status === 'live'
  const { status, reload } = roster
  // biome-ignore lint/correctness/useExhaustiveDependencies: once whenever the line is back, not whenever it failed.
  useEffect(() => {
    if (isLive && status === 'failed') reload()
  }, [isLive])
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
