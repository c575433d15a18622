import type { IncomingMessage } from 'node:http'
import { type ListedObject, readListedPage } from './bucket-list.ts'
import type { BucketPlace } from './bucket-place.ts'
import { type BucketBody, type BucketKeys, createBucketRequest } from './bucket-request.ts'
import type { ByteRange } from './document-shelf.ts'

/** What is done with a bucket; keys without the prefix of the place. @throws BucketFault */
export function createBucket(place: BucketPlace, keys: BucketKeys) {
  const ask = createBucketRequest(place, keys)
  const done = async (answer: Promise<IncomingMessage | null>): Promise<void> => void (await answer)?.resume()

  const page = async (query: Readonly<Record<string, string>>) => {
    const answer = await ask({ method: 'GET', key: '', query })
    return answer === null ? { objects: [], isLast: true } : readListedPage(answer)
  }

  return {
    /** null when there is nothing by that key. */
    async size(key: string): Promise<number | null> {
      const answer = await ask({ method: 'HEAD', key })
      answer?.resume()
      return answer === null ? null : Number(answer.headers['content-length'])
    },
    /** null when there is nothing by that key. */
    get: (key: string, range?: ByteRange): Promise<IncomingMessage | null> =>
      ask({ method: 'GET', key, headers: range === undefined ? {} : { Range: `bytes=${range.start}-${range.end}` } }),
    /** It is there whole, in the place of what was there, or not at all. */
    put: (key: string, body: BucketBody): Promise<void> => done(ask({ method: 'PUT', key, body })),
    /** Nothing happens when there is nothing. */
    remove: (key: string): Promise<void> => done(ask({ method: 'DELETE', key })),
    /** In the order of their keys. @param atOnce as many are told with one call. */
    async *list(under: string, atOnce = 1_000): AsyncGenerator<ListedObject> {
      const query = { prefix: place.prefix + under, 'max-keys': `${atOnce}` }
      for (let marker = ''; ; ) {
        const { objects, isLast } = await page(marker === '' ? query : { ...query, marker })
        for (const object of objects) yield { ...object, key: object.key.slice(place.prefix.length) }
        marker = objects.at(-1)?.key ?? ''
        if (isLast || marker === '') return
      }
    },
    /** Resolves when the bucket is there and may be read. */
    async reach(): Promise<void> {
      await page({ prefix: place.prefix, 'max-keys': '1' })
    },
  }
}

export type Bucket = ReturnType<typeof createBucket>
