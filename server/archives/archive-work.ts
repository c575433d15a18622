import type { StorageError } from '../store/event-store.ts'
import { storageFault } from '../store/storage-fault.ts'
import type { Taker } from './log-check.ts'
import { type ReadArchive, readArchive } from './read-archive.ts'

export interface ArchiveJob {
  readonly path: string
  readonly taker: Taker
  /** An empty folder. */
  readonly into: string
}

/** What was read, or that there is no room to unpack it. */
export type ArchiveOutcome = ReadArchive | { readonly ok: false; readonly storage: StorageError['code'] }

/** Done in a process of its own: what is in an archive was made by others. */
export async function unpackArchive(job: ArchiveJob): Promise<ArchiveOutcome> {
  try {
    return await readArchive(job)
  } catch (error) {
    const fault = storageFault(error)
    if (fault === null) throw error
    return { ok: false, storage: fault.code }
  }
}
