import { useEffect, useState } from 'react'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useSession } from '../../store/use-meeting.ts'
import { type BatchRow, createUploadBatch, type Sent } from './upload-batch.ts'
import { fileObjection, uploadDocument } from './upload-document.ts'

/** The files that are chosen while this part of the page is there, in the order of choosing. A page that is closed meanwhile asks. */
export function useUploadBatch() {
  const link = useMeetingLink()
  const { meetingId } = useSession()
  const [rows, setRows] = useState<readonly BatchRow[]>([])
  const [batch] = useState(() =>
    createUploadBatch({
      newId: () => idFromBytes(crypto.getRandomValues(new Uint8Array(16))),
      objection: fileObjection,
      add: async (documentId, { name }, itemId) => {
        const title = name.replace(/\.[^.]+$/u, '').slice(0, 200) || name
        const answer = await link.send('documents.add', { documentId, title, itemId })
        return answer.ok ? null : answer.rejection
      },
      remove: (documentId) => link.send('documents.remove', { documentId }),
      send: (documentId, file, onProgress, signal) =>
        uploadDocument({ meetingId, documentId, file, onProgress, signal }).then(
          (faults): Sent => ({ rejection: null, faults }),
          (error): Sent => ({ rejection: rejectionOf(error) }),
        ),
      onChange: setRows,
    }),
  )
  const isBusy = rows.some(({ standing }) => standing === 'waiting' || standing === 'sending')
  useEffect(() => {
    if (!isBusy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isBusy])
  return { rows, batch, isBusy }
}
