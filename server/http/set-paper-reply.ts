import type { SetPaper } from '../papers/typesetter.ts'
import { documentHeaders } from './document-reply.ts'
import { failure, type Reply } from './reply.ts'

/** A paper to take away, or the sign that stops it. @param name of the file. @source PAP-4 */
export function setPaperReply(paper: SetPaper, contentType: string, name: string): Reply<never> {
  if (!paper.ok) return failure(422, 'papers.missingSign', { params: { ...paper.missing } })
  const { bytes } = paper
  return {
    status: 200,
    headers: { ...documentHeaders(contentType, 'attachment', name), 'Content-Length': String(bytes.byteLength) },
    write: (response) =>
      new Promise((resolve) => {
        response.once('close', resolve)
        response.end(bytes)
      }),
  }
}
