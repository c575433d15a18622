import type { Request } from 'express'
import { roles } from '../../../shared/access/roles.ts'
import { itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { maxDocumentBytes, type StoreFault } from '../../documents/document-files.ts'
import { newSealKey } from '../../documents/seal.ts'
import type { UploadRefusal, UploadSeen } from '../../documents/upload-look.ts'
import { askerOf } from '../asker.ts'
import { byteRange } from '../byte-range.ts'
import { documentHeaders, readableDocument, sendWhileReadable } from '../document-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import type { MeetingCall, Route } from '../route.ts'
import { sealedReply } from '../sealed-reply.ts'

const contentTypes: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp']

/** Documents as raw bytes: one in, one out; rights are asked each time. */
export function documentRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'put',
      body: 'stream',
      path: '/api/meetings/:meetingId/documents/:documentId',
      access: 'meeting',
      roles: ['organiser', 'moderator'],
      summary: 'Stores the bytes of a document; the body is the file itself.',
      handle: (call) => storeUpload(deps, call),
    },
    {
      method: 'get',
      path: '/api/meetings/:meetingId/documents/:documentId/sealed',
      access: 'meeting',
      roles: ['screen', 'operator'],
      summary: 'The bytes of a document of the staged item, sealed: its key comes with the release.',
      handle: async ({ param, host }) => {
        const { agenda, documents } = host.state
        const documentId = param('documentId')
        const isStaged = itemById(agenda, agenda.stagedItemId)?.documentIds.includes(documentId) === true
        return isStaged ? sealedReply(deps, lookUp(documents, documentId)?.file ?? null) : notFound()
      },
    },
    {
      method: 'get',
      path: '/api/meetings/:meetingId/documents/:documentId',
      access: 'meeting',
      roles,
      summary: 'The bytes of a document, whole or a range of them, for those it is released to.',
      handle: async ({ request, param, grant, host }) => {
        const document = readableDocument(host, param('documentId'), grant)
        if (document === null) return notFound()
        const size = await deps.files.size(document.file.sha256)
        if (size === null) return notFound()
        const range = byteRange(request.get('range'), size)
        if (range === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${size}` } }
        return {
          status: range === null ? 200 : 206,
          headers: {
            ...documentHeaders(document.file.contentType, 'inline', document.title),
            'Content-Length': String(range === null ? size : range.end - range.start + 1),
            'Accept-Ranges': 'bytes',
            ...(range === null ? {} : { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
          },
          write: sendWhileReadable(host, document, grant, deps.files.read(document.file.sha256, range ?? undefined)),
        }
      },
    },
  ]
}

/** Taken whole, looked through, and then recorded. @source DOC-21 */
async function storeUpload(deps: HttpDeps, call: MeetingCall): Promise<Reply> {
  const { request, param, grant, host } = call
  const documentId = param('documentId')
  if (lookUp(host.state.documents, documentId) === null) return notFound()
  const wanted = expectations(request)
  if ('status' in wanted) return wanted
  let seen: UploadSeen = { refusal: null, pages: null, faults: [] }
  const stored = await deps.files.store(request, wanted, async (path) => {
    seen = await deps.lookThrough(path, wanted.contentType, askerOf(call))
    return seen.refusal
  })
  if (!stored.ok) return refusedUpload(stored.fault)
  const { sha256, bytes } = stored
  const file = { sha256, bytes, contentType: wanted.contentType, sealKey: newSealKey() }
  const answer = await host.execute({
    commandId: deps.newId(),
    actor: grant.actor,
    linkId: grant.linkId,
    command: { type: 'documents.storeFile', data: { documentId, file } },
  })
  return answer.ok ? json(201, { documentId, sha256, bytes, ...told(seen) }) : failure(503, answer.rejection.code)
}

const told = (seen: UploadSeen) =>
  seen.refusal === null ? { ...(seen.pages === null ? {} : { pages: seen.pages }), faults: seen.faults } : {}

function refusedUpload(fault: StoreFault | UploadRefusal): Reply {
  if (fault === 'documents.uploadBusy') return failure(503, fault, { retryAfterMs: 5_000 })
  return failure(fault === 'documents.tooLarge' ? 413 : 422, fault)
}

function expectations(request: Request) {
  const contentType = (request.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!contentTypes.includes(contentType)) return failure(415, 'documents.wrongType', { allowed: contentTypes })
  const length = request.get('content-length')
  const bytes = length === undefined ? null : Number(length)
  if (bytes !== null && bytes > maxDocumentBytes) return failure(413, 'documents.tooLarge', { max: maxDocumentBytes })
  const sha256 = request.get('x-content-sha256')?.toLowerCase() ?? null
  if (sha256 !== null && !/^[0-9a-f]{64}$/u.test(sha256)) return failure(422, 'documents.wrongHash')
  return { contentType, bytes, sha256 }
}
