import { useCallback, useMemo, useRef, useState } from 'react'
import { isSigned } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import type { CommandName, CommandPayloads } from '../../../../shared/domain/meeting/meeting.decide.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { seenSeq } from '../../../acts/seen-seq.ts'
import { useActs } from '../../../acts/use-acts.ts'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { useFreshness, useMeeting } from '../../../store/use-meeting.ts'
import type { PeopleList } from '../people/use-people-list.ts'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'
import type { PersonAct } from './person-acts.ts'
import { useBatch } from './use-batch.ts'

/** What was done last, said in a line. */
export interface LastAct {
  readonly key:
    | 'checkedIn'
    | 'undone'
    | 'excused'
    | 'left'
    | 'returned'
    | 'amended'
    | 'stoodIn'
    | 'cleared'
    | 'dismissed'
  readonly name: string
}

interface Asked {
  readonly act: PersonAct
  readonly person: VenuePerson
}

/** Check-in, leave and the rest for the people of a hall, with the questions that some of them need first. */
export function useAttendanceActs(venueId: string, people: readonly VenuePerson[], list: PeopleList) {
  const link = useMeetingLink()
  const { marks, run, forget } = useActs()
  const { batch, run: runBatch, forget: forgetBatch } = useBatch()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [last, setLast] = useState<LastAct | null>(null)
  const isLive = useFreshness().status === 'live'
  const isStarted = useMeeting(({ meeting }) => meeting.startedAt !== null)
  const needsReason = useMeeting((state) => isSigned(state.attendance, venueId))
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people])
  const { keep } = list
  /** The question about that person is settled; one about the next may be open already. */
  const settle = ({ id }: VenuePerson) => setAsked((open) => (open?.person.id === id ? null : open))

  const perform = async <Name extends CommandName>(
    person: VenuePerson,
    type: Name,
    data: CommandPayloads[Name],
    key: LastAct['key'],
  ) => {
    keep(person.id)
    // Without a line the answer may be long in coming: the list shows what waits.
    if (!isLive) settle(person)
    const answer = await run(person.id, type, data)
    if (answer) {
      settle(person)
      setLast({ key, name: nameOf(person) })
    }
    return answer
  }
  const acts = {
    checkIn: (person: VenuePerson, reason?: string) =>
      perform(
        person,
        'attendance.checkIn',
        { personId: person.id, venueId, at: link.now(), ...why(reason) },
        'checkedIn',
      ),
    undo: (person: VenuePerson, reason?: string) =>
      perform(person, 'attendance.undo', { personId: person.id, ...why(reason) }, 'undone'),
    excuse: (person: VenuePerson, reason: string) =>
      perform(person, 'attendance.excuse', { personId: person.id, reason }, 'excused'),
    amend: (person: VenuePerson, at: Instant, reason: string) =>
      perform(person, 'attendance.amend', { personId: person.id, at, reason }, 'amended'),
    standIn: (person: VenuePerson, standInId: string, reason?: string) =>
      perform(person, 'attendance.standIn', { personId: person.id, standInId, ...why(reason) }, 'stoodIn'),
    leave: (person: VenuePerson) => perform(person, 'attendance.leave', { personId: person.id }, 'left'),
    return: (person: VenuePerson) => perform(person, 'attendance.return', { personId: person.id }, 'returned'),
    clear: (person: VenuePerson) =>
      perform(person, 'attendance.review', { personId: person.id, venueId, outcome: 'cleared' }, 'cleared'),
    reject: (person: VenuePerson) =>
      perform(person, 'attendance.review', { personId: person.id, venueId, outcome: 'rejected' }, 'undone'),
    dismiss: (person: VenuePerson) =>
      perform(person, 'attendance.dismissClaim', { personId: person.id, venueId }, 'dismissed'),
  }
  const ask = (act: PersonAct, person: VenuePerson) => setAsked({ act, person })

  const start = (act: PersonAct, id: string) => {
    const person = byId.get(id)
    if (person === undefined) return
    if (act === 'leave' || act === 'return' || act === 'clear' || act === 'dismiss') void acts[act](person)
    else if (act === 'checkIn' && !needsReason) void acts.checkIn(person)
    else if (act === 'undo' && !needsReason && !isStarted) void acts.undo(person)
    else ask(act, person)
  }
  // The rows are drawn again only when something of theirs changes: what they call stays the same function.
  const latest = useRef(start)
  latest.current = start
  const onAct = useCallback((act: PersonAct, id: string) => latest.current(act, id), [])

  return {
    ...acts,
    marks,
    /** As it stands now, not as it stood when it was asked about. */
    asked: asked === null ? null : { ...asked, person: byId.get(asked.person.id) ?? asked.person },
    last,
    batch,
    forgetBatch,
    needsReason,
    ask,
    onAct,
    stopAsking() {
      if (asked !== null) forget(asked.person.id)
      setAsked(null)
    },
    /** For a scanner: what came of it, or that a question is asked first. */
    async checkInScanned(person: VenuePerson): Promise<'done' | 'asked' | Rejection> {
      if (needsReason) {
        ask('checkIn', person)
        return 'asked'
      }
      keep(person.id)
      const answer = await link.send('attendance.checkIn', { personId: person.id, venueId, at: link.now() })
      if (!answer.ok) return answer.rejection
      await seenSeq(answer.seq)
      setLast({ key: 'checkedIn', name: nameOf(person) })
      return 'done'
    },
    /** Many at once: each is answered for itself. */
    async checkInAll(ids: readonly string[], reason?: string) {
      for (const id of ids) keep(id)
      // Of the press, however long the sending of many takes, and whether or not there turns out to be a line. @source ATT-22
      const at = link.now()
      await runBatch(ids, (personId) => link.send('attendance.checkIn', { personId, venueId, at, ...why(reason) }))
    },
    async dismissAll(ids: readonly string[]) {
      await runBatch(ids, (personId) => link.send('attendance.dismissClaim', { personId, venueId }))
    },
  }
}

export type AttendanceActs = ReturnType<typeof useAttendanceActs>

const why = (reason: string | undefined) => (reason === undefined || reason === '' ? {} : { reason })
