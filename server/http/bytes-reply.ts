import { documentHeaders } from './document-reply.ts'
import type { Reply } from './reply.ts'

/** A file to take away, under that name. */
export const bytesReply = (bytes: Uint8Array, contentType: string, name: string): Reply<never> => ({
  status: 200,
  headers: { ...documentHeaders(contentType, 'attachment', name), 'Content-Length': String(bytes.byteLength) },
  write: (response) =>
    new Promise((resolve) => {
      response.once('close', resolve)
      response.end(bytes)
    }),
})
