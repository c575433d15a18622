import { useEffect, useRef } from 'react'
import { useSession } from '../../store/use-meeting.ts'
import { keptDraft } from '../kept-drafts.ts'
import type { Fields } from './form-beside.ts'
import type { BesideOthers } from './use-form-beside-others.ts'

/**
 * What was written there and left unsaved stands in the form again.
 * @param place where it is written: `document.<id>`.
 * @source EDT-7
 */
export function useDraftTakenUp<Form extends Fields>(form: BesideOthers<Form>, place: string): void {
  const { meetingId } = useSession()
  const latest = useRef(form)
  latest.current = form
  useEffect(() => {
    const { values, write } = latest.current
    for (const [name, value] of Object.entries(keptDraft(meetingId, place) ?? {}))
      if (name in values) write(name, value)
  }, [meetingId, place])
}
