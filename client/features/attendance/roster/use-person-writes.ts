import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActMark } from '../../../acts/act-marks.ts'
import { keepDraft, keptDraft, keptPlaces } from '../../../acts/kept-drafts.ts'
import { noteOpen, noteSaved } from '../../../acts/save-status.ts'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { useFreshness, useMeeting, useSession } from '../../../store/use-meeting.ts'
import { editPerson, markOf, type PersonField, type PersonTexts, personFields } from './roster-calls.ts'

/** What was written of somebody and is not of the list yet. */
export interface PersonWrite {
  readonly texts: PersonTexts
  /** The version of the roster that its writer saw. */
  readonly from: number
  readonly mark: ActMark | 'waiting'
}

export type PersonWrites = ReadonlyMap<string, PersonWrite>

const placeOf = (personId: string): string => `person.${personId}`

/**
 * What is written into the list: sent one after the other for each person, kept on this machine until the server has it, sent again
 * when the line is back, and told by the page's mark of what is saved.
 * What was not saved goes with the people when they are erased.
 * @param readOn brings what was saved into the list.
 * @source EDT-7
 */
export function usePersonWrites(readOn: () => Promise<void>) {
  const { meetingId } = useSession()
  const { status } = useFreshness()
  const link = useMeetingLink()
  const [writes, setWrites] = useState<PersonWrites>(() => leftBehind(meetingId))
  const [warnings, setWarnings] = useState<readonly string[]>([])
  const latest = useRef(writes)
  const reading = useRef(readOn)
  reading.current = readOn

  const put = useCallback(
    (personId: string, write: PersonWrite | null) => {
      const next = new Map(latest.current)
      if (write === null) next.delete(personId)
      else next.set(personId, write)
      latest.current = next
      setWrites(next)
      keepDraft(meetingId, placeOf(personId), write === null ? {} : { ...write.texts, from: String(write.from) })
      if (write !== null) noteOpen(placeOf(personId), write.mark)
    },
    [meetingId],
  )

  const send = useCallback(
    async (personId: string) => {
      const write = latest.current.get(personId)
      if (write === undefined || write.mark === 'pending') return
      put(personId, { ...write, mark: 'pending' })
      let mark: ActMark | null = null
      try {
        setWarnings(await editPerson(meetingId, personId, write.texts, write.from))
        await reading.current()
      } catch (error) {
        mark = markOf(error)
      }
      const now = latest.current.get(personId)
      const isMore = now !== undefined && now.texts !== write.texts
      if (mark !== null) return put(personId, { ...(now ?? write), mark: isMore ? 'waiting' : mark })
      put(personId, isMore ? { ...now, texts: without(now.texts, write.texts), mark: 'waiting' } : null)
      if (isMore) void send(personId)
      else noteSaved(placeOf(personId), link.now())
    },
    [meetingId, link, put],
  )

  useEffect(() => {
    if (status !== 'live') return
    for (const [personId, { mark }] of latest.current) if (mark === 'unsent' || mark === 'waiting') void send(personId)
  }, [status, send])

  const erased = useMeeting(({ attendance }) => attendance.erased)
  useEffect(() => {
    if (erased !== 'people') return
    for (const personId of latest.current.keys()) {
      put(personId, null)
      noteSaved(placeOf(personId), null)
    }
  }, [erased, put])

  return {
    writes,
    /** Who is listed already, as the newest answer says. */
    warnings,
    /** A key is pressed: kept on this machine, should the tab be closed before the field is left. */
    keep: useCallback(
      (personId: string, field: PersonField, text: string, from: number) => {
        const before = latest.current.get(personId)
        const texts = { ...before?.texts, [field]: text }
        keepDraft(meetingId, placeOf(personId), { ...texts, from: String(before?.from ?? from) })
        noteOpen(placeOf(personId), 'waiting')
      },
      [meetingId],
    ),
    /** The field is left as it was. */
    leave: useCallback(
      (personId: string) => {
        const before = latest.current.get(personId) ?? null
        put(personId, before)
        if (before === null) noteSaved(placeOf(personId), null)
      },
      [put],
    ),
    write: useCallback(
      (personId: string, field: PersonField, text: string, from: number) => {
        const before = latest.current.get(personId)
        const mark = before?.mark === 'pending' ? 'pending' : 'waiting'
        put(personId, { texts: { ...before?.texts, [field]: text }, from: before?.from ?? from, mark })
        if (mark === 'waiting') void send(personId)
      },
      [put, send],
    ),
    /** Of two changes of one field one holds: what was written here, over what is seen now. */
    hold: useCallback(
      (personId: string, from: number) => {
        const write = latest.current.get(personId)
        if (write === undefined) return
        put(personId, { ...write, from, mark: 'waiting' })
        void send(personId)
      },
      [put, send],
    ),
    /** What was written here is given up. */
    drop: useCallback(
      (personId: string) => {
        put(personId, null)
        noteSaved(placeOf(personId), null)
      },
      [put],
    ),
  }
}

export type PersonWriting = ReturnType<typeof usePersonWrites>

/** What was written while the rest was on its way. */
const without = (texts: PersonTexts, sent: PersonTexts): PersonTexts =>
  Object.fromEntries(Object.entries(texts).filter(([field, text]) => sent[field as PersonField] !== text))

function leftBehind(meetingId: string): PersonWrites {
  return new Map(
    keptPlaces(meetingId).flatMap((place) => {
      const kept = place.startsWith('person.') ? keptDraft(meetingId, place) : null
      if (kept === null) return []
      const texts = Object.fromEntries(
        personFields.flatMap((field) => (kept[field] === undefined ? [] : [[field, kept[field]]])),
      )
      return [[place.slice('person.'.length), { texts, from: Number(kept.from ?? 0), mark: 'waiting' as const }]]
    }),
  )
}
