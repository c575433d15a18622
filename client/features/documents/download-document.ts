import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { addressOf } from '../../connection/api-call.ts'
import { fetchAsPage } from '../../connection/http.ts'

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

/** A name that every file system takes. */
export function fileNameOf(title: string, contentType: string): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim() || 'document'
  const ending = endings[contentType]
  return ending === undefined || name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`
}

/** Until then the browser has taken the bytes over. */
const handedOverMs = 10_000

/**
 * Brings a copy to this computer, marked for those who are not staff.
 * @param signal ends it, and drops what the page holds of it.
 * @throws HttpRefusal, or when the line breaks on the way.
 */
export async function downloadDocument(
  meetingId: string,
  { id, title }: MeetingDocument,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetchAsPage(
    addressOf('GET /api/meetings/:meetingId/documents/:documentId/copy', { meetingId, documentId: id }),
    { signal },
  )
  const blob = await response.blob()
  if (signal.aborted) return
  const url = URL.createObjectURL(blob)
  const drop = () => URL.revokeObjectURL(url)
  signal.addEventListener('abort', drop)
  setTimeout(drop, handedOverMs)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = fileNameOf(title, blob.type)
  anchor.click()
}
