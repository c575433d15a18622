import { lookUp } from '../../../shared/kernel/record.ts'
import { documentTypes, maxDocumentBytes, maxPartBytes } from '../../../shared/protocol/file-limits.ts'
import { documentContracts, storedDocumentSchema } from '../../../shared/protocol/http/documents.contract.ts'
import type { ReplyOf } from '../../../shared/protocol/http/route-contract.ts'
import { firstBytes, isOfType } from '../../documents/file-types.ts'
import type { PartTaken, PartUpload } from '../../documents/part-uploads.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { refusedUpload, storeDocument } from '../store-document.ts'

type Deps = Pick<HttpDeps, 'files' | 'lookThrough' | 'partUploads'>

type PartReply = Reply<ReplyOf<typeof documentContracts.sendPart>>

/** Large files in parts, which go on where they were cut. @source DOC-28 */
export function uploadRoutes(deps: Deps): readonly Route[] {
  const { partUploads } = deps

  const uploadOf = async ({ host }: MeetingCall, ids: { uploadId: string; documentId?: string }) => {
    const upload = await partUploads.find(ids.uploadId)
    const isOfDocument = ids.documentId === undefined || ids.documentId === upload?.documentId
    return upload?.meetingId === host.meetingId && isOfDocument ? upload : null
  }

  const sendPart = async (call: MeetingCall, ids: { uploadId: string; documentId?: string }): Promise<PartReply> => {
    const upload = await uploadOf(call, ids)
    if (upload === null) return notFound()
    const from = call.request.get('upload-offset') ?? ''
    if (!/^\d{1,15}$/u.test(from)) return failure(422, 'command.malformed', { where: 'Upload-Offset' })
    if (Number(call.request.get('content-length') ?? 0) > maxPartBytes)
      return failure(413, 'documents.tooLarge', { max: maxPartBytes })
    if (upload.stored !== undefined && Number(from) === upload.bytes)
      return json(201, upload.stored, offsetHeader(upload.bytes))
    return partUploads.take(upload, Number(from), call.request, (taken) => answerPart(deps, call, upload, taken))
  }

  const standing = async (call: MeetingCall, ids: { uploadId: string; documentId?: string }) => {
    const upload = await uploadOf(call, ids)
    if (upload === null) return notFound()
    const { uploadId, bytes } = upload
    const offset = await partUploads.offsetOf(upload)
    return json(200, { uploadId, offset, bytes }, offsetHeader(offset))
  }

  return [
    route(documentContracts.beginParts, async ({ params, body, host }) => {
      const { documentId } = params
      if (lookUp(host.state.documents, documentId) === null) return notFound()
      if (body.bytes === 0) return failure(422, 'documents.empty')
      if (body.bytes > maxDocumentBytes) return failure(413, 'documents.tooLarge', { max: maxDocumentBytes })
      const upload = await partUploads.begin({ meetingId: host.meetingId, documentId, ...body })
      if (upload === null) return refusedUpload('documents.uploadBusy')
      return json(201, { uploadId: upload.uploadId, offset: 0, maxPartBytes }, offsetHeader(0))
    }),
    route(documentContracts.sendPart, (call) => sendPart(call, call.params)),
    route(documentContracts.sendPartOfDocument, (call) => sendPart(call, call.params)),
    route(documentContracts.uploadedSoFar, (call) => standing(call, call.params)),
    route(documentContracts.uploadedSoFarOfDocument, (call) => standing(call, call.params)),
  ]
}

const offsetHeader = (offset: number) => ({ 'Upload-Offset': String(offset) })

async function answerPart(deps: Deps, call: MeetingCall, upload: PartUpload, taken: PartTaken): Promise<PartReply> {
  const { offset } = taken
  if (!taken.ok) {
    const isElsewhere = taken.fault === 'documents.wrongOffset'
    const refusal = failure(isElsewhere ? 409 : 413, taken.fault, isElsewhere ? { offset } : { max: maxPartBytes })
    return { ...refusal, headers: offsetHeader(offset) }
  }
  if (offset < upload.bytes) return { status: 204, headers: offsetHeader(offset) }
  const { uploadId, documentId, bytes, sha256 } = upload
  const contentType = await typeOf(deps.partUploads.read(upload))
  if (contentType === null) {
    await deps.partUploads.remove(uploadId)
    return refusedUpload('documents.wrongType')
  }
  const source = deps.partUploads.read(upload)
  const reply = await storeDocument(deps, call, documentId, source, { contentType, bytes, sha256 })
  const stored = storedDocumentSchema.safeParse(reply.json)
  if (stored.success) await deps.partUploads.finish(upload, stored.data)
  // What was away for a moment may be tried again by the last part alone.
  else if (reply.status < 500) await deps.partUploads.remove(uploadId)
  return { ...reply, headers: { ...reply.headers, ...offsetHeader(offset) } }
}

/** By its first bytes; null: nothing that a document may be. */
async function typeOf(source: AsyncIterable<Uint8Array>) {
  let first = Buffer.alloc(0)
  for await (const chunk of source) {
    first = Buffer.concat([first, chunk])
    if (first.byteLength >= firstBytes) break
  }
  return documentTypes.find((type) => isOfType(type, first)) ?? null
}
