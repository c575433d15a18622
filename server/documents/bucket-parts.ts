import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { asidePath, writeAside } from './aside.ts'
import type { Bucket } from './bucket.ts'
import type { BucketBody } from './bucket-request.ts'
import type { PartShelf } from './document-shelf.ts'

const folder = 'uploads/'
const factsName = 'facts'
/** So that names sort as offsets do. */
const nameOfOffset = (offset: number) => String(offset).padStart(12, '0')

interface Piece {
  readonly key: string
  readonly from: number
  readonly bytes: number
}

/**
 * Uploads in parts in a bucket, where nothing can be appended to: each part is an object that is called by the offset at which
 * it begins. What is here is what lies end to end from the first byte on.
 * @param aside a folder of this machine for a part while it comes.
 */
export function createBucketParts(bucket: Bucket, aside: string): PartShelf {
  const keyOf = (uploadId: string, name: string) => `${folder}${uploadId}/${name}`
  const putFacts = (uploadId: string, facts: string) => bucket.put(keyOf(uploadId, factsName), bodyOf(facts))

  const pieces = async (uploadId: string): Promise<readonly Piece[]> => {
    const found: Piece[] = []
    let end = 0
    for await (const { key, bytes } of bucket.list(keyOf(uploadId, ''))) {
      const name = key.slice(keyOf(uploadId, '').length)
      if (name !== nameOfOffset(end)) continue
      found.push({ key, from: end, bytes })
      end += bytes
    }
    return found
  }

  const removeAll = async (uploadId: string, isGone: (name: string) => boolean): Promise<void> => {
    const under = keyOf(uploadId, '')
    for await (const { key } of bucket.list(under)) if (isGone(key.slice(under.length))) await bucket.remove(key)
  }

  return {
    async traces() {
      const latest = new Map<string, number>()
      for await (const { key, changedAt } of bucket.list(folder)) {
        const [uploadId = ''] = key.slice(folder.length).split('/')
        latest.set(uploadId, Math.max(changedAt, latest.get(uploadId) ?? 0))
      }
      return [...latest].map(([uploadId, touchedAt]) => ({ uploadId, touchedAt }))
    },
    async facts(uploadId) {
      const answer = await bucket.get(keyOf(uploadId, factsName))
      return answer === null ? null : text(answer)
    },
    begin: putFacts,
    async size(uploadId) {
      const last = (await pieces(uploadId)).at(-1)
      return last === undefined ? 0 : last.from + last.bytes
    },
    async append(uploadId, from, most, part) {
      const path = asidePath(aside)
      const cut = untilCut(part)
      try {
        const written = await writeAside(path, cut.source(), most - from)
        if (written === null) return null
        const body = { source: { path }, ...written }
        if (written.bytes > 0) await bucket.put(keyOf(uploadId, nameOfOffset(from)), body)
        cut.rethrow()
        return from + written.bytes
      } finally {
        await rm(path, { force: true })
      }
    },
    async *read(uploadId) {
      for (const { key } of await pieces(uploadId)) {
        const answer = await bucket.get(key)
        if (answer === null) throw new Error(`a part of the upload ${uploadId} is gone`)
        yield* answer
      }
    },
    async finish(uploadId, facts) {
      await putFacts(uploadId, facts)
      await removeAll(uploadId, (name) => name !== factsName)
    },
    async remove(uploadId) {
      await removeAll(uploadId, () => true)
    },
  }
}

const bodyOf = (facts: string): BucketBody => {
  const source = Buffer.from(facts)
  return { source, bytes: source.byteLength, sha256: createHash('sha256').update(source).digest('hex') }
}

/** What came before a line was cut ends as if that were all; the cut is told afterwards. */
function untilCut(part: AsyncIterable<Uint8Array>) {
  let cut: { readonly by: unknown } | null = null
  return {
    async *source() {
      try {
        yield* part
      } catch (error) {
        cut = { by: error }
      }
    },
    /** @throws what cut it. */
    rethrow(): void {
      if (cut !== null) throw cut.by
    },
  }
}
