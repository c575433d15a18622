import { resolve } from 'node:path'
import type { BucketPlace } from './bucket-place.ts'
import type { BucketKeys } from './bucket-request.ts'
import type { DocumentShelf } from './document-shelf.ts'
import { createFolderShelf } from './folder-shelf.ts'

/** A bucket, and by whom it is asked. */
export interface BucketConfig {
  readonly place: BucketPlace
  readonly keys: BucketKeys
}

/** The bucket, or without one the folder `documents` of the data folder. @source STO-1 */
export async function openShelf(dataDir: string, bucket: BucketConfig | null): Promise<DocumentShelf> {
  if (bucket === null) return createFolderShelf(resolve(dataDir, 'documents'))
  const { createBucketShelf } = await import('./bucket-shelf.ts')
  return createBucketShelf(bucket.place, bucket.keys, resolve(dataDir, 'incoming'))
}
