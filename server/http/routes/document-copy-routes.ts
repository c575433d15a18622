import { createReadStream } from 'node:fs'
import { isStaff } from '../../../shared/access/actor.ts'
import type { StoredFile } from '../../../shared/domain/documents/documents.model.ts'
import { maxMarkedBytes } from '../../../shared/protocol/file-limits.ts'
import { documentContracts } from '../../../shared/protocol/http/documents.contract.ts'
import { markText } from '../../documents/mark-text.ts'
import type { Asker } from '../../processes/process-pool.ts'
import { askerOf } from '../asker.ts'
import { documentHeaders, readableDocument, sendWhileReadable } from '../document-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, notFound, type Reply } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'copies' | 'files' | 'now'>

/** Documents to keep: each copy says for which hall and when it was made. */
export function documentCopyRoutes(deps: Deps): readonly Route[] {
  return [
    route(documentContracts.copy, async (call) => {
      const { params, grant, host } = call
      const document = readableDocument(host, params.documentId, grant)
      if (document === null) return notFound()
      const { file, title } = document
      const send = (
        contentType: string,
        bytes: number,
        source: AsyncIterable<Uint8Array> | Uint8Array,
      ): Reply<never> => ({
        status: 200,
        headers: { ...documentHeaders(contentType, 'attachment', title), 'Content-Length': String(bytes) },
        write: sendWhileReadable(host, document, grant, source),
      })
      const size = await deps.files.size(file.sha256)
      if (size === null) return notFound()
      if (isStaff(grant.actor)) return send(file.contentType, size, deps.files.read(file.sha256))
      const marked = await markedBytes(
        deps,
        file,
        markText(host.state, grant.actor, grant.linkId, deps.now()),
        askerOf(call),
      )
      return 'status' in marked
        ? marked
        : send('application/pdf', marked.made.bytes, createReadStream(marked.made.path))
    }),
  ]
}

/** Never the bytes without their mark: what cannot be marked is refused. */
async function markedBytes(deps: Deps, { sha256, contentType, bytes }: StoredFile, text: string, asker: Asker) {
  if (bytes > maxMarkedBytes) return failure(422, 'documents.tooLargeToMark', { maxBytes: maxMarkedBytes })
  const marked = await deps.copies.mark({ sha256, contentType, text }, asker)
  if (marked.ok) return marked
  return marked.fault === 'failed'
    ? failure(422, 'documents.cannotMark')
    : failure(503, 'documents.busy', { retryAfterMs: 5_000 })
}
