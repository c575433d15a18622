import { pipeline } from 'node:stream/promises'
import { isStaff } from '../../shared/access/actor.ts'
import { audienceOf } from '../../shared/access/audience.ts'
import type { MeetingDocument, StoredFile } from '../../shared/domain/documents/documents.model.ts'
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

/** A document's bytes, and what they are called. */
interface ReadableFile extends Pick<MeetingDocument, 'id' | 'title'> {
  readonly file: StoredFile
}

/**
 * The bytes that begin their hash so: those of now for all who may read them; for staff also those that a document had
 * before, or one that is gone.
 * @source RPL-7
 */
export async function readableVersion(
  host: MeetingHost,
  documentId: string,
  version: string,
  grant: Grant,
): Promise<ReadableFile | null> {
  const now = readableDocument(host, documentId, grant)
  if (now?.file.sha256.startsWith(version)) return now
  if (version === '' || !isStaff(grant.actor)) return null
  const { files } = await host.past.marks()
  const file = files.get(documentId)?.findLast(({ sha256 }) => sha256.startsWith(version))
  const title = lookUp(host.state.documents, documentId)?.title ?? documentId
  return file === undefined ? null : { id: documentId, title, file }
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
  { id, file }: ReadableFile,
  grant: Grant,
  source: AsyncIterable<Uint8Array> | Uint8Array,
): NonNullable<Reply['write']> {
  const mayRead = () => isStaff(grant.actor) || readableDocument(host, id, grant)?.file.sha256 === file.sha256
  return (response) =>
    pipeline(bytesWhile(mayRead, source), response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && !(error instanceof NoLongerOpen)) throw error
    })
}
