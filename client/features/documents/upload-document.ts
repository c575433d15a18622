import type { Rejection } from '../../../shared/kernel/result.ts'
import { type DocumentFault, documentFaults } from '../../../shared/protocol/document-faults.ts'
import { documentTypes, maxDocumentBytes, maxPartBytes } from '../../../shared/protocol/file-limits.ts'
import { HttpRefusal } from '../../connection/http.ts'
import { refused, sendBody } from '../../connection/send-body.ts'
import { documentPath } from './document-path.ts'
import { hashFile } from './hash-file.ts'
import { sendInParts } from './send-in-parts.ts'
import { sendWhenFree } from './send-when-free.ts'

interface Upload {
  readonly meetingId: string
  readonly documentId: string
  readonly file: File
  /** From 0 to 1; hashing is the first tenth of it. */
  readonly onProgress: (share: number) => void
  /** Ends it; what the server has by then it forgets. */
  readonly signal?: AbortSignal
}

/** What no server would take, known before anything is sent; null: it may be sent. */
export function fileObjection({ type, size }: File): Rejection | null {
  if (!documentTypes.some((known) => known === type)) return { code: 'documents.wrongType', params: {} }
  return size > maxDocumentBytes ? { code: 'documents.tooLarge', params: {} } : null
}

/** False for what would be refused just the same however often it is sent. */
export const isTakenAtAll = ({ code }: Rejection): boolean => !neverTaken.has(code)

const neverTaken = new Set([
  'documents.wrongType',
  'documents.tooLarge',
  'documents.empty',
  'documents.damaged',
  'documents.tooManyPixels',
])

/**
 * Sends a file as it is, with its hash, so that what is stored is what was chosen; a large one in parts, which go on where a
 * line was cut; again by itself while the server is busy with other files.
 * @returns what is wrong with the file that was taken all the same.
 * @throws HttpRefusal with the server's reason, or `server.unreachable`; anything once `signal` has ended it.
 */
export async function uploadDocument(upload: Upload): Promise<readonly DocumentFault[]> {
  const { meetingId, documentId, file, onProgress, signal } = upload
  const objection = fileObjection(file)
  if (objection !== null) throw new HttpRefusal(objection, null)
  const hash = await hashFile(file, (share) => onProgress(share / 10), signal)
  const tell = (share: number) => onProgress(0.1 + share * 0.9)
  const send = () =>
    file.size > maxPartBytes
      ? sendInParts({ meetingId, documentId, file, hash, onProgress: tell, signal })
      : sendBody({
          method: 'PUT',
          path: documentPath(meetingId, documentId),
          body: file,
          headers: { 'content-type': file.type, 'x-content-sha256': hash },
          onProgress: tell,
          signal,
        })
  const { status, text } = await sendWhenFree(send, codeOf, signal)
  if (status === 201) return faultsIn(text)
  throw refused(codeOf(text))
}

/** Those that are known here: a server of another build may know more. */
function faultsIn(text: string): readonly DocumentFault[] {
  const { faults = [] } = parsed<{ faults?: readonly DocumentFault[] }>(text)
  return faults.filter(({ code }) => documentFaults.includes(code))
}

const codeOf = (text: string): string => parsed<{ error?: { code?: string } }>(text).error?.code ?? 'command.failed'

function parsed<Said extends object>(text: string): Partial<Said> {
  try {
    return JSON.parse(text) as Partial<Said>
  } catch {
    return {}
  }
}
