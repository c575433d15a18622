import { useCallback, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import type { DocumentFault } from '../../../shared/protocol/document-faults.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useSession } from '../../store/use-meeting.ts'
import { uploadDocument } from './upload-document.ts'

/** One file on its way. `refusal`: why it did not get there; null while it is under way or done. */
export interface UploadStanding {
  readonly name: string
  readonly share: number
  readonly refusal: Rejection | null
  /** Of one that is there all the same. */
  readonly faults: readonly DocumentFault[]
}

/** Uploads by a key of the caller's: how far each is, until it is dismissed. */
export function useUploads() {
  const { meetingId } = useSession()
  const [uploads, setUploads] = useState<Readonly<Record<string, UploadStanding>>>({})
  const set = useCallback(
    (key: string, change: Partial<UploadStanding>) =>
      setUploads((before) => ({
        ...before,
        [key]: { name: '', share: 0, refusal: null, faults: [], ...before[key], ...change },
      })),
    [],
  )
  /** Resolves true once the server has the bytes. */
  const upload = useCallback(
    async (key: string, documentId: string, file: File): Promise<boolean> => {
      set(key, { name: file.name, share: 0, refusal: null, faults: [] })
      try {
        const faults = await uploadDocument({ meetingId, documentId, file, onProgress: (share) => set(key, { share }) })
        set(key, { share: 1, faults })
        return true
      } catch (error) {
        set(key, { refusal: rejectionOf(error) })
        return false
      }
    },
    [meetingId, set],
  )
  return { uploads, upload }
}
