import { useEffect, useRef, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import type { ActMark } from '../../acts/act-marks.ts'
import { HttpRefusal } from '../../connection/http.ts'
import { useSession } from '../../store/use-meeting.ts'
import { downloadDocument } from './download-document.ts'

/** The line broke before all of it had come. */
const brokenOff = { code: 'server.unreachable', params: {} } as const

/** One download at a time; it ends, and leaves nothing in the page, when the document goes or gets another file. */
export function useDownload(document: MeetingDocument, onDone: () => void = () => undefined) {
  const { meetingId } = useSession()
  const [fetching, setFetching] = useState<ActMark | undefined>(undefined)
  const held = useRef<AbortController | null>(null)
  const sha256 = document.file?.sha256
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file ends the download of the one before.
  useEffect(() => () => held.current?.abort(), [document.id, sha256])
  const isBusy = fetching === 'pending'
  const download = async () => {
    if (isBusy) return
    const current = new AbortController()
    held.current?.abort()
    held.current = current
    setFetching('pending')
    try {
      await downloadDocument(meetingId, document, current.signal)
      setFetching(undefined)
      if (!current.signal.aborted) onDone()
    } catch (error) {
      if (current.signal.aborted) return setFetching(undefined)
      setFetching(error instanceof HttpRefusal ? error.rejection : brokenOff)
    }
  }
  return { download, fetching }
}
