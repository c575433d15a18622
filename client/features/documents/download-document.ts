import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
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

/** Brings the file to this computer. @throws HttpRefusal, or when the line breaks on the way. */
export async function downloadDocument(meetingId: string, { id, title, file }: MeetingDocument): Promise<void> {
  const response = await fetchAsPage(
    `/api/meetings/${encodeURIComponent(meetingId)}/documents/${encodeURIComponent(id)}`,
  )
  const url = URL.createObjectURL(await response.blob())
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = fileNameOf(title, file?.contentType ?? '')
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
