import { createHash } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { maxDocumentBytes } from '../../shared/protocol/file-limits.ts'
import { newId } from '../kernel/secrets.ts'
import { faultCode } from '../store/fault-code.ts'
import { storageFault } from '../store/storage-fault.ts'

export type StoreFault = 'documents.tooLarge' | 'documents.wrongLength' | 'documents.wrongHash'

export type StoredBytes<Refusal extends string = never> =
  | { readonly ok: true; readonly sha256: string; readonly bytes: number }
  | { readonly ok: false; readonly fault: StoreFault | Refusal }

interface Expected {
  /** Hex; null when the sender did not say. */
  readonly sha256: string | null
  readonly bytes: number | null
}

/**
 * Documents as opaque bytes under names that we make, by content: what people call them never touches the disk.
 * A file is there whole or not at all: written aside, synced, checked, renamed, folder synced.
 */
export async function openDocumentFiles(folder: string) {
  await mkdir(folder, { recursive: true })
  await sweep(folder)
  const pathOf = (sha256: string) => join(folder, sha256)

  return {
    /** @param look looks through the whole file before it has a name; what it refuses is gone. */
    async store<Refusal extends string = never>(
      source: AsyncIterable<Uint8Array>,
      expected: Expected,
      look?: (path: string) => Promise<Refusal | null>,
    ): Promise<StoredBytes<Refusal>> {
      const temporary = join(folder, `.${newId()}.part`)
      try {
        const written = await writeAside(temporary, source)
        const fault = written === null ? 'documents.tooLarge' : faultOf(written, expected)
        if (written === null || fault !== null) return { ok: false, fault: fault ?? 'documents.tooLarge' }
        const refusal = (await look?.(temporary)) ?? null
        if (refusal !== null) return { ok: false, fault: refusal }
        await rename(temporary, pathOf(written.sha256))
        await syncFolder(folder)
        return { ok: true, ...written }
      } catch (error) {
        throw storageFault(error) ?? error
      } finally {
        await rm(temporary, { force: true })
      }
    },
    /** Takes over a file that is on the disk, whole and checked; from a folder of the same disk without a copy. */
    async adopt(path: string, sha256: string): Promise<void> {
      try {
        await rename(path, pathOf(sha256))
        await syncFolder(folder)
      } catch (error) {
        if (faultCode(error as Error) !== 'EXDEV') throw storageFault(error) ?? error
        const copied = await this.store(createReadStream(path), { sha256, bytes: null })
        if (!copied.ok) throw new Error(`the copy of ${sha256} is not what it was`)
      }
    },
    /** null when the bytes are not here. */
    async size(sha256: string): Promise<number | null> {
      return stat(pathOf(sha256)).then(
        (found) => found.size,
        () => null,
      )
    },
    /** For bytes that no document has any more; nothing happens when they are not here. */
    async remove(sha256: string): Promise<void> {
      await rm(pathOf(sha256), { force: true })
    },
    /** Where the bytes lie, for a reader of their own. */
    path: pathOf,
    /** @param range first and last byte, both included. */
    read(sha256: string, range?: { readonly start: number; readonly end: number }): ReadStream {
      return createReadStream(pathOf(sha256), range)
    },
  }
}

export type DocumentFiles = Awaited<ReturnType<typeof openDocumentFiles>>

/** What an interrupted upload has left. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(
    names.filter((name) => name.endsWith('.part')).map((name) => rm(join(folder, name), { force: true })),
  )
}

/** null when there is more than a document may have. */
async function writeAside(path: string, source: AsyncIterable<Uint8Array>) {
  const file = await open(path, 'wx')
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of source) {
      bytes += chunk.byteLength
      if (bytes > maxDocumentBytes) return null
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
    return { sha256: hash.digest('hex'), bytes }
  } finally {
    await file.close()
  }
}

function faultOf(written: { readonly sha256: string; readonly bytes: number }, expected: Expected): StoreFault | null {
  if (expected.bytes !== null && expected.bytes !== written.bytes) return 'documents.wrongLength'
  return expected.sha256 !== null && expected.sha256 !== written.sha256 ? 'documents.wrongHash' : null
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
