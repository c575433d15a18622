import { useCallback, useState } from 'react'
import type { ActMark } from '../../../acts/act-marks.ts'
import { noteOpen, noteSaved } from '../../../acts/save-status.ts'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { useSession } from '../../../store/use-meeting.ts'
import type { PlannedRow } from './planned-rows.ts'
import { markOf, movePeople, removePeople } from './roster-calls.ts'

/** What was done with several last: it can be taken back as one. */
export interface DoneWithMany {
  readonly what: 'moved' | 'removed'
  readonly count: number
  /** To where; '' where nobody was moved. */
  readonly venueId: string
}

const none: ReadonlySet<string> = new Set()
const place = 'people'

/** Who of the list is chosen, and what is done with them: each as one change. */
export function useChosenPeople(rows: readonly PlannedRow[], shown: readonly PlannedRow[]) {
  const { meetingId } = useSession()
  const link = useMeetingLink()
  const [ids, setIds] = useState(none)
  const [mark, setMark] = useState<ActMark>()
  const [done, setDone] = useState<DoneWithMany | null>(null)
  const present = rows.filter(({ person }) => ids.has(person.id)).map(({ person }) => person.id)
  const chosen = ids.size === 0 ? none : new Set(present)

  const run = async (act: () => Promise<unknown>, outcome: DoneWithMany) => {
    if (mark === 'pending') return
    setMark('pending')
    setDone(null)
    noteOpen(place, 'pending')
    try {
      await act()
      setMark(undefined)
      setIds(none)
      setDone(outcome)
      noteSaved(place, link.now())
    } catch (error) {
      setMark(markOf(error))
      noteSaved(place, null)
    }
  }
  return {
    chosen,
    choose: useCallback((id: string) => setIds((before) => toggled(before, id)), []),
    chooseAll: (isOn: boolean) => setIds(isOn ? new Set(shown.map(({ person }) => person.id)) : none),
    clear: () => setIds(none),
    acts: {
      isBusy: mark === 'pending',
      mark,
      done,
      move: (venueId: string) =>
        run(() => movePeople(meetingId, present, venueId), { what: 'moved', count: present.length, venueId }),
      remove: () =>
        run(() => removePeople(meetingId, present), { what: 'removed', count: present.length, venueId: '' }),
      forget: () => {
        setDone(null)
        setMark(undefined)
      },
    },
  }
}

export type ManyActs = ReturnType<typeof useChosenPeople>['acts']

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
