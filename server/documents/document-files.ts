import { rm } from 'node:fs/promises'
import { maxDocumentBytes } from '../../shared/protocol/file-limits.ts'
import { storageFault } from '../store/storage-fault.ts'
import { asidePath, type Written, writeAside } from './aside.ts'
import type { DocumentShelf } from './document-shelf.ts'

export type StoreFault = 'documents.tooLarge' | 'documents.wrongLength' | 'documents.wrongHash'

export type StoredBytes<Refusal extends string = never> =
  | ({ readonly ok: true } & Written)
  | { readonly ok: false; readonly fault: StoreFault | Refusal }

interface Expected {
  /** Hex; null when the sender did not say. */
  readonly sha256: string | null
  readonly bytes: number | null
}

/**
 * Documents as opaque bytes under names that we make, by content: what people call them never touches the disk.
 * They are written aside, checked and looked through on this machine before they go on the shelf.
 */
export function createDocumentFiles({ aside, keep, size, read, lend, remove }: DocumentShelf) {
  return {
    /** @param look looks through the whole file before it has a name; what it refuses is gone. */
    async store<Refusal extends string = never>(
      source: AsyncIterable<Uint8Array>,
      expected: Expected,
      look?: (path: string) => Promise<Refusal | null>,
    ): Promise<StoredBytes<Refusal>> {
      const temporary = asidePath(aside)
      try {
        const written = await writeAside(temporary, source, maxDocumentBytes)
        const fault = written === null ? 'documents.tooLarge' : faultOf(written, expected)
        if (written === null || fault !== null) return { ok: false, fault: fault ?? 'documents.tooLarge' }
        const refusal = (await look?.(temporary)) ?? null
        if (refusal !== null) return { ok: false, fault: refusal }
        await keep(temporary, written.sha256)
        return { ok: true, ...written }
      } catch (error) {
        throw storageFault(error) ?? error
      } finally {
        await rm(temporary, { force: true })
      }
    },
    /** Takes over a file that is on the disk, whole and checked; where it can, without a copy. */
    adopt: keep,
    size,
    read,
    lend,
    remove,
  }
}

export type DocumentFiles = ReturnType<typeof createDocumentFiles>

function faultOf(written: Written, expected: Expected): StoreFault | null {
  if (expected.bytes !== null && expected.bytes !== written.bytes) return 'documents.wrongLength'
  return expected.sha256 !== null && expected.sha256 !== written.sha256 ? 'documents.wrongHash' : null
}
