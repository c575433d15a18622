import { useEffect, useRef, useState } from 'react'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { fetchRoster } from './roster.ts'

const none: ReadonlyMap<string, string> = new Map()

/**
 * The names of some people, for a desk that shows few of them: the roster is asked for once somebody is named whom it does not know.
 * @returns by id; null while the name is not known, and for good once names were erased.
 */
export function usePersonNames(ids: readonly string[]): (personId: string) => string | null {
  const { meetingId } = useSession()
  const erased = useMeeting(({ attendance }) => attendance.erased)
  const [names, setNames] = useState(none)
  const asked = useRef('')
  const unknown = ids.filter((id) => !names.has(id)).join(' ')
  useEffect(() => {
    if (unknown === '' || unknown === asked.current) return
    asked.current = unknown
    fetchRoster(meetingId).then(
      (people) => setNames(new Map(people.map(({ id, name }) => [id, name]))),
      (error: unknown) => {
        asked.current = ''
        console.warn('the roster did not come', error)
      },
    )
  }, [meetingId, unknown])
  return (personId) => (erased === 'people' ? null : names.get(personId) || null)
}
