import { resolve } from 'node:path'
import type { ProcessPool } from '../processes/process-pool.ts'
import { type CopyMarker, createCopyMarker } from './copy-marker.ts'
import { type DocumentFiles, openDocumentFiles } from './document-files.ts'
import { createUploadLook, type UploadLook } from './upload-look.ts'

/** The bytes of documents: taken, looked through, kept, and given out with a mark. */
export interface Documents {
  readonly files: DocumentFiles
  readonly lookThrough: UploadLook
  readonly copies: CopyMarker
}

export async function openDocuments(dataDir: string, processes: ProcessPool): Promise<Documents> {
  return {
    files: await openDocumentFiles(resolve(dataDir, 'documents')),
    lookThrough: createUploadLook(processes),
    copies: createCopyMarker({ pool: processes, folder: resolve(dataDir, 'copies') }),
  }
}
