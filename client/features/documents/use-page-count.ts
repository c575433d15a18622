import { useEffect, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { useSession } from '../../store/use-meeting.ts'

/** How many pages a document has; 0 until that is known, and when it cannot be read. */
export function usePageCount({ id, file }: Pick<MeetingDocument, 'id' | 'file'>): number {
  const { meetingId } = useSession()
  const [pages, setPages] = useState(0)
  const { sha256, contentType, sealKey } = file ?? { sha256: null, contentType: '', sealKey: null }
  useEffect(() => {
    setPages(0)
    if (sha256 === null) return
    const held = new AbortController()
    const count = async () => {
      const { openDocument } = await import('./open-document.ts')
      const document = await openDocument(meetingId, id, { contentType, sha256, sealKey }, held.signal)
      if (!held.signal.aborted) setPages(document.pages)
      document.close()
    }
    count().catch(() => console.info('the pages of the document are not counted'))
    return () => held.abort()
  }, [meetingId, id, sha256, contentType, sealKey])
  return pages
}
