import { pipeline } from 'node:stream/promises'
import type { StoredFile } from '../../shared/domain/documents/documents.model.ts'
import { maxSealedBytes } from '../../shared/protocol/file-limits.ts'
import { sealed, sealOverheadBytes } from '../documents/seal.ts'
import type { HttpDeps } from './http-deps.ts'
import { notFound, type Reply } from './reply.ts'

type Deps = Pick<HttpDeps, 'files'>

/** The bytes of a file, sealed; not found for one without a key, and for one too large to be opened on a hall's page. */
export async function sealedReply(deps: Deps, file: StoredFile | null): Promise<Reply<never>> {
  const key = file?.sealKey ?? null
  if (file === null || key === null || file.bytes > maxSealedBytes) return notFound()
  const size = await deps.files.size(file.sha256)
  if (size === null) return notFound()
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(size + sealOverheadBytes),
      'Cache-Control': 'no-store',
    },
    // A reader that goes away in the middle is no fault.
    write: (response) =>
      pipeline(sealed(deps.files.read(file.sha256), key), response).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
      }),
  }
}
