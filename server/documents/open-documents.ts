import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { OnError } from '../kernel/log.ts'
import type { ProcessPool } from '../processes/process-pool.ts'
import { sweepAside } from './aside.ts'
import { type CopyMarker, createCopyMarker } from './copy-marker.ts'
import { createDocumentFiles, type DocumentFiles } from './document-files.ts'
import { type BucketConfig, openShelf } from './open-shelf.ts'
import { createPartUploads, type PartUploads } from './part-uploads.ts'
import { createUploadLook, type UploadLook } from './upload-look.ts'

/** The bytes of documents: taken, looked through, kept, and given out with a mark. */
export interface Documents {
  readonly files: DocumentFiles
  readonly lookThrough: UploadLook
  readonly partUploads: PartUploads
  readonly copies: CopyMarker
  closeDocuments(): void
}

interface Options {
  readonly dataDir: string
  /** null: they lie in the data folder. */
  readonly bucket: BucketConfig | null
  /** Nobody else writes to the folder. */
  readonly isOnlyNode: boolean
  readonly processes: ProcessPool
  readonly now: () => number
  readonly onError: OnError
}

/** Nothing has come of an upload for so long: whoever took it is gone, ms. */
const abandonedMs = 60 * 60_000

/** @throws StorageError when the shelf is away, or not as it is configured. */
export async function openDocuments(options: Options): Promise<Documents> {
  const { dataDir, bucket, isOnlyNode, processes, now, onError } = options
  const shelf = await openShelf(dataDir, bucket)
  await mkdir(shelf.aside, { recursive: true, mode: 0o700 })
  await shelf.reach(true)
  await sweepAside(shelf.aside, isOnlyNode ? Infinity : now() - abandonedMs)
  const sweep = () =>
    sweepAside(shelf.aside, now() - abandonedMs).catch((error) => onError(error, { during: 'documents' }))
  const timer = setInterval(sweep, abandonedMs)
  timer.unref()
  const copies = createCopyMarker({ pool: processes, lend: shelf.lend, folder: resolve(dataDir, 'copies') })
  return {
    files: createDocumentFiles(shelf),
    lookThrough: createUploadLook(processes),
    partUploads: createPartUploads(shelf.parts, now),
    copies,
    closeDocuments() {
      clearInterval(timer)
      copies.close()
    },
  }
}
