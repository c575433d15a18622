import { useEffect, useRef } from 'react'
import { useSession } from '../../store/use-meeting.ts'
import { keepDraft } from '../kept-drafts.ts'
import type { Fields } from './form-beside.ts'
import { useDraftTakenUp } from './use-draft-taken-up.ts'
import type { BesideOthers } from './use-form-beside-others.ts'

/**
 * What is written in a form that is saved by a button lies on this machine until the form is closed by its own buttons: what it is
 * about may be removed by somebody else meanwhile, and the tab may be closed.
 * @param place where it is written: `document.<id>`.
 * @returns lets go of it.
 * @source EDT-7
 */
export function useKeptForm<Form extends Fields>(form: BesideOthers<Form>, place: string): () => void {
  const { meetingId } = useSession()
  useDraftTakenUp(form, place)
  const isWritten = useRef(false)
  const changes = JSON.stringify(form.changes)
  useEffect(() => {
    const written: Fields = JSON.parse(changes)
    const isOpen = Object.keys(written).length > 0
    if (isOpen || isWritten.current) keepDraft(meetingId, place, written)
    isWritten.current ||= isOpen
  }, [changes, meetingId, place])
  return () => keepDraft(meetingId, place, {})
}
