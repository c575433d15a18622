import type { SetPaper } from '../papers/typesetter.ts'
import { bytesReply } from './bytes-reply.ts'
import { failure, type Reply } from './reply.ts'

const contentTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A paper to take away, or the sign that stops it. @param name of the file; its ending says what it is. @source PAP-4 */
export function setPaperReply(paper: SetPaper, name: string): Reply<never> {
  if (!paper.ok) return failure(422, 'papers.missingSign', { params: { ...paper.missing } })
  const contentType = contentTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return bytesReply(paper.bytes, contentType, name)
}
