import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDocumentFiles } from '../../../server/documents/document-files.ts'
import type { DocumentShelf } from '../../../server/documents/document-shelf.ts'
import { createPartUploads } from '../../../server/documents/part-uploads.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bytesOf = (source: AsyncIterable<Uint8Array>): Promise<Buffer> => buffer(source)

async function* inPieces(bytes: Uint8Array, each = 1_000, cut: Error | null = null) {
  for (let from = 0; from < bytes.byteLength; from += each) yield bytes.subarray(from, from + each)
  if (cut !== null) throw cut
}

interface Nodes {
  /** Two nodes of one installation. */
  readonly nodes: readonly [DocumentShelf, DocumentShelf]
  /** A folder for files of the test. */
  readonly own: string
  stop(): Promise<void>
}

/** What every shelf of documents keeps. */
export function describeShelf(name: string, start: () => Promise<Nodes>): void {
  describe(`documents in ${name}`, () => {
    let here: DocumentShelf
    let there: DocumentShelf
    let started: Nodes
    beforeAll(async () => {
      started = await start()
      ;[here, there] = started.nodes
      for (const { aside } of started.nodes) await mkdir(aside, { recursive: true })
    })
    afterAll(() => started?.stop())

    const whole = Buffer.from(Array.from({ length: 30_000 }, (_, index) => index % 251))
    const leftAside = async () => (await readdir(here.aside)).filter((one) => one.endsWith('.part'))
    const namesOf = async (shelf: DocumentShelf) => {
      const names: string[] = []
      for await (const one of shelf.names()) names.push(one)
      return names
    }

    it('[STO-1] [STO-2] are there on every node once they are stored, whole and in stretches', async () => {
      await here.reach(true)
      expect(await namesOf(there)).toEqual([])
      const files = createDocumentFiles(here)
      const stored = await files.store(inPieces(whole), { sha256: hashOf(whole), bytes: whole.length })
      expect(stored).toEqual({ ok: true, sha256: hashOf(whole), bytes: whole.length })
      expect(await there.size(hashOf(whole))).toBe(whole.length)
      expect((await bytesOf(there.read(hashOf(whole)))).equals(whole)).toBe(true)
      const stretch = await bytesOf(there.read(hashOf(whole), { start: 100, end: 20_000 }))
      expect(stretch.equals(whole.subarray(100, 20_001))).toBe(true)
      expect(await namesOf(there)).toEqual([hashOf(whole)])
      expect(await leftAside()).toEqual([])
    })

    it('[STO-2] are not there at all when they are not what was said, too many, cut, or refused by who looks', async () => {
      const files = createDocumentFiles(here)
      const before = await namesOf(there)
      const other = Buffer.concat([whole, whole])
      expect(await files.store(inPieces(other), { sha256: hashOf(whole), bytes: null })).toMatchObject({
        fault: 'documents.wrongHash',
      })
      expect(await files.store(inPieces(other), { sha256: null, bytes: 3 })).toMatchObject({
        fault: 'documents.wrongLength',
      })
      const looked = async (path: string) => {
        expect((await readFile(path)).equals(other)).toBe(true)
        return 'documents.damaged' as const
      }
      expect(await files.store(inPieces(other), { sha256: null, bytes: null }, looked)).toMatchObject({ ok: false })
      const cut = inPieces(other, 1_000, new Error('the line is cut'))
      await expect(files.store(cut, { sha256: null, bytes: null })).rejects.toThrow('the line is cut')
      expect(await there.size(hashOf(other))).toBeNull()
      expect(await namesOf(there)).toEqual(before)
      expect(await leftAside()).toEqual([])
    })

    it('are taken over from a file, lent as one, and given up', async () => {
      const bytes = Buffer.from('taken over from a file')
      const path = join(started.own, 'a file')
      await writeFile(path, bytes)
      await here.keep(path, hashOf(bytes))
      const lent = await there.lend(hashOf(bytes))
      expect((await readFile(lent.path)).equals(bytes)).toBe(true)
      await lent.giveBack()
      expect(await leftAside()).toEqual([])
      await there.remove(hashOf(bytes))
      await there.remove(hashOf(bytes))
      expect(await here.size(hashOf(bytes))).toBeNull()
      await expect(bytesOf(here.read(hashOf(bytes)))).rejects.toThrow()
    })

    it('[STO-4] come in parts, of which any node takes the next, and what has come of a cut one stays', async () => {
      const [first, second] = started.nodes.map(({ parts }) => createPartUploads(parts, () => Date.now()))
      if (first === undefined || second === undefined) throw new Error('two nodes are needed')
      const facts = { meetingId: 'm', documentId: 'd', bytes: whole.length, sha256: hashOf(whole) }
      const upload = await first.begin(facts)
      if (upload === null) throw new Error('it did not begin')
      const offsetOf = async () => second.offsetOf((await second.find(upload.uploadId)) ?? upload)
      expect(await offsetOf()).toBe(0)
      const cut = first.take(upload, 0, inPieces(whole.subarray(0, 7_000), 1_000, new Error('cut')), async () => null)
      await expect(cut).rejects.toThrow('cut')
      expect(await offsetOf()).toBe(7_000)
      const taken = async (from: number, part: Uint8Array) =>
        second.take(upload, from, inPieces(part), async (answer) => answer)
      expect(await taken(6_999, whole.subarray(6_999))).toMatchObject({ fault: 'documents.wrongOffset', offset: 7_000 })
      expect(await taken(7_000, whole)).toMatchObject({ fault: 'documents.tooLarge', offset: 7_000 })
      expect(await taken(7_000, whole.subarray(7_000, 20_000))).toEqual({ ok: true, offset: 20_000 })
      const last = await first.take(upload, 20_000, inPieces(whole.subarray(20_000)), async (answer) => answer)
      expect(last).toEqual({ ok: true, offset: whole.length })
      expect((await bytesOf(second.read(upload))).equals(whole)).toBe(true)
      expect(await namesOf(here)).not.toContain(upload.uploadId)
      const stored = { documentId: 'd', sha256: hashOf(whole), bytes: whole.length, faults: [] }
      await first.finish(upload, stored)
      expect(await second.find(upload.uploadId)).toEqual({ ...upload, stored })
      expect(
        await bytesOf(second.read(upload)).then(
          (rest) => rest.length,
          () => 0,
        ),
      ).toBe(0)
      await second.remove(upload.uploadId)
      expect(await first.find(upload.uploadId)).toBeNull()
      expect(await here.parts.traces()).toEqual([])
    })

    it('[STO-4] an upload that nobody goes on with is gone after a day, whoever took it', async () => {
      const facts = { meetingId: 'm', documentId: 'd', bytes: 10, sha256: hashOf(whole) }
      const left = await createPartUploads(here.parts, () => Date.now()).begin(facts)
      const tomorrow = createPartUploads(there.parts, () => Date.now() + 25 * 60 * 60_000)
      expect(await tomorrow.find(left?.uploadId ?? '')).toEqual(left)
      await tomorrow.begin(facts)
      expect(await tomorrow.find(left?.uploadId ?? '')).toBeNull()
    })
  })
}
