import { useCallback, useMemo, useRef, useState } from 'react'
import { useActs } from '../../acts/use-acts.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { type HallPerson, nameOf } from './hall-people.ts'
import type { PersonAct } from './PersonRow.tsx'
import { useBatch } from './use-batch.ts'
import type { PeopleList } from './use-people-list.ts'

/** What was done last, said in a line. */
export interface LastAct {
  readonly key: 'operator.checkedIn' | 'operator.undone' | 'operator.excused'
  readonly name: string
}

interface Asked {
  readonly act: 'undo' | 'excuse'
  readonly person: HallPerson
}

/** Check-in, leave and undo of the people of a hall, with the questions that some of them need first. */
export function useAttendanceActs(venueId: string, people: readonly HallPerson[], list: PeopleList) {
  const link = useMeetingLink()
  const { marks, run, forget } = useActs()
  const { batch, run: runBatch, forget: forgetBatch } = useBatch()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [last, setLast] = useState<LastAct | null>(null)
  const needsQuestion = useMeeting(
    ({ meeting, attendance }) => meeting.startedAt !== null || (attendance.venues[venueId]?.signedAt ?? null) !== null,
  )
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people])
  const { keep } = list

  const checkIn = async (person: HallPerson) => {
    keep(person.id)
    const isDone = await run(person.id, 'attendance.checkIn', { personId: person.id, venueId })
    if (isDone) setLast({ key: 'operator.checkedIn', name: nameOf(person) })
    return isDone
  }
  const undo = async (person: HallPerson) => {
    setAsked(null)
    keep(person.id)
    if (await run(person.id, 'attendance.undo', { personId: person.id })) {
      setLast({ key: 'operator.undone', name: nameOf(person) })
    }
  }
  const excuse = async (person: HallPerson, reason: string) => {
    keep(person.id)
    if (await run(person.id, 'attendance.excuse', { personId: person.id, reason })) {
      setAsked(null)
      setLast({ key: 'operator.excused', name: nameOf(person) })
    }
  }
  const start = (act: PersonAct, id: string) => {
    const person = byId.get(id)
    if (person === undefined) return
    if (act === 'checkIn') void checkIn(person)
    else if (act === 'undo' && !needsQuestion) void undo(person)
    else setAsked({ act, person })
  }
  // The rows are drawn again only when something of theirs changes: what they call stays the same function.
  const latest = useRef(start)
  latest.current = start
  const onAct = useCallback((act: PersonAct, id: string) => latest.current(act, id), [])

  return {
    marks,
    asked,
    last,
    batch,
    forgetBatch,
    onAct,
    checkIn,
    undo,
    excuse,
    stopAsking() {
      if (asked !== null) forget(asked.person.id)
      setAsked(null)
    },
    async checkInChosen() {
      const ids = list.selected.map(({ id }) => id)
      for (const id of ids) keep(id)
      await runBatch(ids, (personId) => link.send('attendance.checkIn', { personId, venueId }))
      list.clearChosen()
    },
  }
}
