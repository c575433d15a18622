import { useEffect, useRef, useState } from 'react'
import { currentItem, itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { PreparedMessage } from '../../../shared/protocol/up.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useMeetingStore } from '../../store/meeting-store.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { prepareItem } from './prepare-item.ts'
import { forgetClosed, keepOnly } from './sealed-documents.ts'

const tellEveryMs = 400

/** While an item is staged this page loads its documents, sealed, and tells the moderator how far it is. */
export function usePreparation(): void {
  const link = useMeetingLink()
  const { meetingId } = useSession()
  const staged = useMeeting(({ agenda }) => itemById(agenda, agenda.stagedItemId))
  const current = useMeeting(({ agenda }) => currentItem(agenda))
  const isLive = useMeetingStore((store) => store.status === 'live')
  const [prepared, setPrepared] = useState<PreparedMessage | null>(null)
  const last = useRef<string | null>(null)
  // What is on its way when the item begins is loaded to its end.
  const item = staged ?? (current?.id === last.current ? current : null)
  const itemId = item?.id ?? null
  const wanted = item?.documentIds.join(' ') ?? ''
  const kept = `${wanted} ${current?.documentIds.join(' ') ?? ''}`

  const open = useMeeting(({ documents }) => Object.keys(documents).join(' '))

  useEffect(() => keepOnly(new Set(kept.split(' '))), [kept])

  useEffect(() => forgetClosed(new Set(open.split(' '))), [open])

  useEffect(() => {
    last.current = itemId
    if (itemId === null) return setPrepared(null)
    const documentIds = wanted.split(' ').filter((id) => id !== '')
    return prepareItem({
      meetingId,
      documentIds,
      tell: (done, total) => setPrepared({ itemId, done, total }),
    })
  }, [meetingId, itemId, wanted])

  useEffect(() => {
    if (!isLive || prepared === null) return
    const timer = setTimeout(() => link.prepared(prepared), prepared.done === prepared.total ? 0 : tellEveryMs)
    return () => clearTimeout(timer)
  }, [link, isLive, prepared])
}
