import { resolve } from 'node:path'
import type { ProcessPool } from '../processes/process-pool.ts'
import { type CopyMarker, createCopyMarker } from './copy-marker.ts'
import { type DocumentFiles, openDocumentFiles } from './document-files.ts'
import { createPartUploads, type PartUploads } from './part-uploads.ts'
import { createUploadLook, type UploadLook } from './upload-look.ts'

/** The bytes of documents: taken, looked through, kept, and given out with a mark. */
export interface Documents {
  readonly files: DocumentFiles
  readonly lookThrough: UploadLook
  readonly partUploads: PartUploads
  readonly copies: CopyMarker
}

export async function openDocuments(dataDir: string, processes: ProcessPool, now: () => number): Promise<Documents> {
  return {
    files: await openDocumentFiles(resolve(dataDir, 'documents')),
    lookThrough: createUploadLook(processes),
    partUploads: createPartUploads(resolve(dataDir, 'documents'), now),
    copies: createCopyMarker({ pool: processes, folder: resolve(dataDir, 'copies') }),
  }
}
