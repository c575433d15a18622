import { createHash } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { newId } from '../kernel/secrets.ts'
import { StorageError } from '../store/event-store.ts'
import { asidePath, writeAside } from './aside.ts'
import { createBucket } from './bucket.ts'
import { createBucketParts } from './bucket-parts.ts'
import type { BucketPlace } from './bucket-place.ts'
import type { BucketKeys } from './bucket-request.ts'
import { isDocumentName } from './document-name.ts'
import type { DocumentShelf } from './document-shelf.ts'

/**
 * Documents in a bucket, for nodes that share no folder. An object is there whole or not at all, and the store takes it only
 * when it hashes to what was said.
 * @param aside a folder of this machine.
 */
export function createBucketShelf(place: BucketPlace, keys: BucketKeys, aside: string): DocumentShelf {
  const bucket = createBucket(place, keys)

  async function* read(sha256: string, range?: Parameters<DocumentShelf['read']>[1]) {
    const answer = await bucket.get(sha256, range)
    if (answer === null)
      throw new StorageError('storage.failed', { cause: new Error(`${sha256} is not in the bucket`) })
    yield* answer
  }

  return {
    aside,
    async keep(path, sha256) {
      await bucket.put(sha256, { source: { path }, bytes: (await stat(path)).size, sha256 })
    },
    size: bucket.size,
    read,
    async lend(sha256) {
      const path = asidePath(aside)
      const giveBack = () => rm(path, { force: true })
      try {
        const written = await writeAside(path, read(sha256), Infinity)
        if (written?.sha256 !== sha256) throw new Error(`the bytes of ${sha256} in the bucket are others`)
        return { path, giveBack }
      } catch (error) {
        await giveBack()
        throw error
      }
    },
    remove: bucket.remove,
    async *names() {
      for await (const { key } of bucket.list('')) if (isDocumentName(key)) yield key
    },
    async reach(isTried = false) {
      await bucket.reach()
      if (!isTried) return
      const key = `tried-${newId()}`
      const source = Buffer.from(key)
      const sha256 = createHash('sha256').update(source).digest('hex')
      await bucket.put(key, { source, bytes: source.byteLength, sha256 })
      await bucket.remove(key)
    },
    parts: createBucketParts(bucket, aside),
  }
}
