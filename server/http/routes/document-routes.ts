import type { Request } from 'express'
import { itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { type DocumentType, documentTypes, maxDocumentBytes } from '../../../shared/protocol/file-limits.ts'
import { documentContracts } from '../../../shared/protocol/http/documents.contract.ts'
import type { ReplyOf } from '../../../shared/protocol/http/route-contract.ts'
import { documentHeaders, readableVersion, sendWhileReadable } from '../document-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, notFound, type Reply } from '../reply.ts'
import { type CallOf, type Route, route } from '../route.ts'
import { sealedReply } from '../sealed-reply.ts'
import { storeDocument } from '../store-document.ts'

type Deps = Pick<HttpDeps, 'files' | 'lookThrough'>

/** Documents as raw bytes: one in, one out; rights are asked each time. */
export function documentRoutes(deps: Deps): readonly Route[] {
  return [
    route(documentContracts.store, (call) => storeUpload(deps, call)),
    route(documentContracts.sealed, async ({ params, host }) => {
      const { agenda, documents } = host.state
      const documentId = params.documentId
      const isStaged = itemById(agenda, agenda.stagedItemId)?.documentIds.includes(documentId) === true
      return isStaged ? sealedReply(deps, lookUp(documents, documentId)?.file ?? null) : notFound()
    }),
    route(documentContracts.read, async ({ request, params, query, grant, host }) => {
      const document = await readableVersion(host, params.documentId, query.version ?? '', grant)
      if (document === null) return notFound()
      const size = await deps.files.size(document.file.sha256)
      if (size === null) return notFound()
      const range = wantedRange(request, size)
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
    }),
  ]
}

/** null: the whole; so for several ranges, and for one that cannot be read. */
function wantedRange(request: Request, size: number): 'unsatisfiable' | { start: number; end: number } | null {
  const ranges = request.range(size)
  if (ranges === -1) return 'unsatisfiable'
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null
  return ranges[0] ?? null
}

/** Taken whole, looked through, and then recorded. @source DOC-21 */
async function storeUpload(
  deps: Deps,
  call: CallOf<typeof documentContracts.store>,
): Promise<Reply<ReplyOf<typeof documentContracts.store>>> {
  const { request, params, host } = call
  if (lookUp(host.state.documents, params.documentId) === null) return notFound()
  const wanted = expectations(request)
  if ('status' in wanted) return wanted
  return storeDocument(deps, call, params.documentId, request, wanted)
}

const isDocumentType = (type: string): type is DocumentType => documentTypes.some((known) => known === type)

function expectations(request: Request) {
  const contentType = (request.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!isDocumentType(contentType)) return failure(415, 'documents.wrongType', { allowed: documentTypes })
  const length = request.get('content-length')
  const bytes = length === undefined ? null : Number(length)
  if (bytes !== null && bytes > maxDocumentBytes) return failure(413, 'documents.tooLarge', { max: maxDocumentBytes })
  const sha256 = request.get('x-content-sha256')?.toLowerCase() ?? null
  if (sha256 !== null && !/^[0-9a-f]{64}$/u.test(sha256)) return failure(422, 'documents.wrongHash')
  return { contentType, bytes, sha256 }
}
