import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { maxPartBytes } from '../../shared/protocol/file-limits.ts'
import { storedDocumentSchema } from '../../shared/protocol/http/documents.contract.ts'
import { createTurns } from '../check-in/turns.ts'
import { newId } from '../kernel/secrets.ts'
import { storageFault } from '../store/storage-fault.ts'

/** A file that comes in parts: for which document, how large it will be, and what it will hash to. */
export interface PartUpload {
  readonly uploadId: string
  readonly meetingId: string
  readonly documentId: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
  /** What the last part was answered with, once all is taken: whoever has lost the answer asks again. */
  readonly stored?: StoredDocument | undefined
}

type StoredDocument = z.output<typeof storedDocumentSchema>

/** What became of a part; `offset`: so many bytes are here. */
export type PartTaken =
  | { readonly ok: true; readonly offset: number }
  | { readonly ok: false; readonly fault: 'documents.wrongOffset' | 'documents.tooLarge'; readonly offset: number }

const uploadSchema = z.strictObject({
  uploadId: z.string(),
  meetingId: z.string(),
  documentId: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  stored: storedDocumentSchema.optional(),
})

/** Nobody goes on with an upload after so long, ms. */
const idleMs = 24 * 60 * 60_000
/** Of one meeting at once. */
const uploadsAtOnce = 20
/** One that has not come on for so long gives its place to another, ms. */
const givesWayMs = 60 * 60_000

const idPattern = /^[0-9a-z]{16}$/u

/**
 * Uploads that go on where they were cut, also after the server was started again: what is on the disk is what is here.
 * @param folder where the documents lie; several nodes may share it.
 * @param now of the calendar, ms
 * @source DOC-28
 */
export function createPartUploads(folder: string, now: () => number) {
  const turns = createTurns()
  const factsPath = (uploadId: string) => join(folder, `.${uploadId}.upload`)
  const bytesPath = (uploadId: string) => join(folder, `.${uploadId}.bytes`)
  const offsetOf = async ({ uploadId, bytes, stored }: PartUpload) =>
    stored === undefined ? (await stat(bytesPath(uploadId))).size : bytes

  const remove = async (uploadId: string) => {
    await rm(factsPath(uploadId), { force: true })
    await rm(bytesPath(uploadId), { force: true })
  }

  const find = async (uploadId: string): Promise<PartUpload | null> => {
    if (!idPattern.test(uploadId)) return null
    try {
      return uploadSchema.parse(JSON.parse(await readFile(factsPath(uploadId), 'utf8')))
    } catch {
      return null
    }
  }

  /** Those that there are, the longest idle first; what nobody goes on with is gone. */
  const sweep = async (): Promise<readonly (PartUpload & { readonly idleForMs: number })[]> => {
    const names = await readdir(folder)
    const ids = names.flatMap((name) => /^\.([0-9a-z]{16})\.upload$/u.exec(name)?.[1] ?? [])
    const found = await Promise.all(
      ids.map(async (uploadId) => {
        const upload = await find(uploadId)
        const touched = await stat(upload?.stored === undefined ? bytesPath(uploadId) : factsPath(uploadId)).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        )
        if (upload !== null && now() - touched < idleMs) return [{ ...upload, idleForMs: now() - touched }]
        await remove(uploadId)
        return []
      }),
    )
    return found.flat().sort((one, other) => other.idleForMs - one.idleForMs)
  }

  return {
    find,
    remove,
    offsetOf,
    path: bytesPath,

    /** @returns null while too many of the meeting are under way. */
    begin: (facts: Omit<PartUpload, 'uploadId' | 'stored'>): Promise<PartUpload | null> =>
      turns('begin', async () => {
        const [longest, ...others] = (await sweep()).filter(
          ({ meetingId, stored }) => meetingId === facts.meetingId && stored === undefined,
        )
        if (others.length + 1 >= uploadsAtOnce && longest !== undefined) {
          if (longest.idleForMs < givesWayMs) return null
          await remove(longest.uploadId)
        }
        const upload = { ...facts, uploadId: newId() }
        try {
          await writeFile(bytesPath(upload.uploadId), '', { flag: 'wx' })
          await writeFile(factsPath(upload.uploadId), JSON.stringify(upload), { flag: 'wx' })
        } catch (error) {
          await remove(upload.uploadId)
          throw storageFault(error) ?? error
        }
        return upload
      }),

    /** All is taken: the bytes lie elsewhere now. */
    async finish(upload: PartUpload, stored: StoredDocument): Promise<void> {
      await writeFile(factsPath(upload.uploadId), JSON.stringify({ ...upload, stored }))
      await rm(bytesPath(upload.uploadId), { force: true })
    },

    /**
     * Takes a part where the last one ended; what has come of one that is cut stays.
     * @param work is done with the upload while no other part of it comes in.
     */
    take: <Done>(
      upload: PartUpload,
      from: number,
      part: AsyncIterable<Uint8Array>,
      work: (taken: PartTaken) => Promise<Done>,
    ): Promise<Done> =>
      turns(upload.uploadId, async () => {
        const offset = await offsetOf(upload)
        if (from !== offset) return work({ ok: false, fault: 'documents.wrongOffset', offset })
        const most = Math.min(upload.bytes, offset + maxPartBytes)
        const end = await append(bytesPath(upload.uploadId), offset, most, part)
        return work(end === null ? { ok: false, fault: 'documents.tooLarge', offset } : { ok: true, offset: end })
      }),
  }
}

export type PartUploads = ReturnType<typeof createPartUploads>

/** @returns how long the file is now; null when more came than was said: then it is as long as before. */
async function append(
  path: string,
  offset: number,
  most: number,
  part: AsyncIterable<Uint8Array>,
): Promise<number | null> {
  const file = await open(path, 'r+')
  let end = offset
  try {
    for await (const chunk of part) {
      if (end + chunk.byteLength > most) {
        await file.truncate(offset)
        return null
      }
      await file.write(chunk, 0, chunk.byteLength, end)
      end += chunk.byteLength
    }
    return end
  } catch (error) {
    throw storageFault(error) ?? error
  } finally {
    await file.sync()
    await file.close()
  }
}
