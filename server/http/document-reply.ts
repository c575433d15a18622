import { pipeline } from 'node:stream/promises'
import { audienceOf } from '../../shared/access/audience.ts'
import type { MeetingDocument } from '../../shared/domain/documents/documents.model.ts'
import { mayOpen } from '../../shared/domain/documents/documents.visibility.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { Grant } from '../access/access.ts'
import { bytesWhile, NoLongerOpen } from '../documents/bytes-while.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import { fileNameHeader } from './file-name-header.ts'
import type { Reply } from './reply.ts'

/** The document, when it has bytes that the caller may read; null otherwise, whatever the reason. */
export function readableDocument(host: MeetingHost, documentId: string, { actor }: Grant) {
  const document = lookUp(host.state.documents, documentId)
  if (document === null || document.file === null) return null
  return mayOpen(document, audienceOf(actor)) ? { ...document, file: document.file } : null
}

/** Opaque and uncached; no program of a page runs in it. */
export const documentHeaders = (contentType: string, disposition: 'inline' | 'attachment', name: string) => ({
  'Content-Type': contentType,
  'Content-Disposition': fileNameHeader(disposition, name),
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'no-store',
})

/** Sends for as long as the caller may read this file: a withdrawal breaks off what is under way. */
export function sendWhileReadable(
  host: MeetingHost,
  { id, file }: MeetingDocument,
  grant: Grant,
  source: AsyncIterable<Uint8Array> | Uint8Array,
): NonNullable<Reply['write']> {
  const mayRead = () => readableDocument(host, id, grant)?.file.sha256 === file?.sha256
  return (response) =>
    pipeline(bytesWhile(mayRead, source), response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && !(error instanceof NoLongerOpen)) throw error
    })
}
