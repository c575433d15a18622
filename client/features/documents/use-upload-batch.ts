import { useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useSession } from '../../store/use-meeting.ts'
import { type BatchRow, createUploadBatch, type Sent } from './upload-batch.ts'
import { fileObjection, uploadDocument } from './upload-document.ts'

/** The files that are chosen for an item while the dialog is open, in the order of choosing. */
export function useUploadBatch(item: AgendaItem) {
  const link = useMeetingLink()
  const { meetingId } = useSession()
  const [rows, setRows] = useState<readonly BatchRow[]>([])
  const [batch] = useState(() =>
    createUploadBatch({
      newId: () => idFromBytes(crypto.getRandomValues(new Uint8Array(16))),
      objection: fileObjection,
      add: async (documentId, { name }) => {
        const title = name.replace(/\.[^.]+$/u, '').slice(0, 200) || name
        const answer = await link.send('documents.add', { documentId, title, itemId: item.id })
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
  return { rows, batch }
}
