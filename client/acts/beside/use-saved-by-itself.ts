import { useEffect, useRef } from 'react'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useFreshness, useSession } from '../../store/use-meeting.ts'
import type { ActMark } from '../act-marks.ts'
import { keepDraft } from '../kept-drafts.ts'
import { noteOpen, noteSaved } from '../save-status.ts'
import type { Fields } from './form-beside.ts'
import { useDraftTakenUp } from './use-draft-taken-up.ts'
import type { BesideOthers } from './use-form-beside-others.ts'

/** A form saves itself after so long without a key. */
const restMs = 600

interface Saving<Form extends Fields> {
  readonly form: BesideOthers<Form>
  /** Where it is written, the same at every opening: `item.<id>`. */
  readonly place: string
  /** False while something is wrong with what is written: it is kept here, and not sent. */
  readonly isFit: boolean
  readonly mark: ActMark | undefined
  /** Sends the changes. Resolves true when they were taken. */
  readonly save: () => Promise<boolean>
}

/**
 * A form that saves itself: when it rests for 600 ms, when it is left, and when the line is back. What is written lies on this
 * machine from the first key until the server has it: a tab that is closed loses nothing, and the form goes on with it when it
 * is opened again. What was refused is sent again once it is changed.
 * @returns what the form calls when the focus leaves it.
 * @source EDT-7
 */
export function useSavedByItself<Form extends Fields>(given: Saving<Form>): () => void {
  const { form, place, isFit, mark } = given
  const { meetingId } = useSession()
  const { status } = useFreshness()
  const link = useMeetingLink()
  const latest = useRef(given)
  latest.current = given
  const tried = useRef('')
  const isWritten = useRef(false)
  const changes = JSON.stringify(form.changes)

  const save = useRef(async () => {
    const { form: now, isFit: fits, save: send, mark: standing } = latest.current
    if (now.isUnchanged || now.asked.length > 0 || !fits || standing === 'pending') return
    tried.current = JSON.stringify(now.changes)
    if (await send()) noteSaved(latest.current.place, link.now())
  })

  useDraftTakenUp(form, place)

  useEffect(() => {
    const written: Fields = JSON.parse(changes)
    const isOpen = Object.keys(written).length > 0
    if (isOpen || isWritten.current) keepDraft(meetingId, place, written)
    if (!isOpen) {
      if (isWritten.current) noteSaved(place, null)
      return
    }
    isWritten.current = true
    noteOpen(place, mark ?? 'waiting')
    const isRefused = typeof mark === 'object' && tried.current === changes
    if (isRefused || !isFit || status !== 'live') return
    const timer = setTimeout(() => void save.current(), restMs)
    return () => clearTimeout(timer)
  }, [changes, isFit, mark, status, meetingId, place])

  useEffect(() => {
    const leave = () => void save.current()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return () => void save.current()
}
