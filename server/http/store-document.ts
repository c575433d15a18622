import type { DocumentType } from '../../shared/protocol/file-limits.ts'
import type { documentContracts } from '../../shared/protocol/http/documents.contract.ts'
import type { ReplyOf } from '../../shared/protocol/http/route-contract.ts'
import type { StoreFault } from '../documents/document-files.ts'
import { newSealKey } from '../documents/seal.ts'
import type { UploadRefusal, UploadSeen } from '../documents/upload-look.ts'
import { askerOf } from './asker.ts'
import type { HttpDeps } from './http-deps.ts'
import { failure, json, type Reply } from './reply.ts'
import type { MeetingCall } from './route.ts'

type Deps = Pick<HttpDeps, 'files' | 'lookThrough'>

interface Wanted {
  readonly contentType: DocumentType
  /** null where the sender did not say. */
  readonly bytes: number | null
  readonly sha256: string | null
}

/** Takes the bytes of a document whole, looks through them, and then records them. @source DOC-21 */
export async function storeDocument(
  { files, lookThrough }: Deps,
  call: MeetingCall,
  documentId: string,
  source: AsyncIterable<Uint8Array>,
  { contentType, ...expected }: Wanted,
): Promise<Reply<ReplyOf<typeof documentContracts.store>>> {
  let seen: Extract<UploadSeen, { readonly refusal: null }> = { refusal: null, pages: null, faults: [] }
  const stored = await files.store(source, expected, async (path) => {
    const look = await lookThrough(path, contentType, askerOf(call))
    if (look.refusal === null) seen = look
    return look.refusal
  })
  if (!stored.ok) return refusedUpload(stored.fault)
  const { sha256, bytes } = stored
  const file = { sha256, bytes, contentType, sealKey: newSealKey() }
  const answer = await call.host.act(call.grant, { type: 'documents.storeFile', data: { documentId, file } })
  if (!answer.ok) return failure(503, answer.rejection.code)
  const pages = seen.pages === null ? {} : { pages: seen.pages }
  return json(201, { documentId, sha256, bytes, ...pages, faults: seen.faults })
}

export function refusedUpload(fault: StoreFault | UploadRefusal): Reply<never> {
  if (fault === 'documents.uploadBusy') return failure(503, fault, { retryAfterMs: 5_000 })
  return failure(fault === 'documents.tooLarge' ? 413 : 422, fault)
}
