import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { maxArchiveBytes } from '../../shared/protocol/file-limits.ts'
import { newId } from '../kernel/secrets.ts'
import { type JobFault, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import { StorageError } from '../store/event-store.ts'
import { storageFault } from '../store/storage-fault.ts'
import type { unpackArchive } from './archive-work.ts'
import type { Taker } from './log-check.ts'
import type { FoundArchive, ReadArchive } from './read-archive.ts'

const unpack = jobKind<typeof unpackArchive>('archives.unpack', { maxMs: 15 * 60_000, maxMb: 768 })

/** Each takes the room of an archive twice on the disk. */
const mostAtOnce = 2

interface Deps {
  /** Of this server alone. */
  readonly folder: string
  readonly processes: ProcessPool
  readonly taker: () => Taker
}

/** What became of an archive that somebody has sent. */
export type Taken<Made> =
  | { readonly ok: true; readonly made: Made }
  | Extract<ReadArchive, { readonly ok: false }>
  | { readonly ok: false; readonly fault: JobFault | 'tooLarge' }

/**
 * Archives that come in: written aside, unpacked and looked through in a limited process, then taken in by whoever asks,
 * and gone from the folder whatever becomes of them. What a crash has left there is removed at the next start.
 * @source ARV-3 @source ARV-4
 */
export async function openArchives({ folder, processes, taker }: Deps) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let underWay = 0

  return {
    /** @param make takes in what was found sound; what was unpacked lies in `into` until it resolves. @throws StorageError */
    async take<Made>(
      source: AsyncIterable<Uint8Array>,
      asker: Asker,
      make: (found: FoundArchive, into: string) => Promise<Made>,
    ): Promise<Taken<Made>> {
      if (underWay >= mostAtOnce) return { ok: false, fault: 'busy' }
      underWay += 1
      const into = join(folder, newId())
      const path = `${into}.zip`
      try {
        await mkdir(into, { mode: 0o700 })
        if (!(await writtenWhole(path, source))) return { ok: false, fault: 'tooLarge' }
        const outcome = await processes.run(unpack, { job: () => ({ path, taker: taker(), into }) }, asker)
        if (!outcome.ok) return { ok: false, fault: outcome.fault }
        const { made } = outcome
        if (made.ok) return { ok: true, made: await make(made.found, into) }
        if ('storage' in made) throw new StorageError(made.storage)
        return made
      } catch (error) {
        throw storageFault(error) ?? error
      } finally {
        underWay -= 1
        await rm(path, { force: true })
        await rm(into, { recursive: true, force: true })
      }
    },
  }
}

export type Archives = Awaited<ReturnType<typeof openArchives>>

/** False when more came than an archive may have. */
async function writtenWhole(path: string, source: AsyncIterable<Uint8Array>): Promise<boolean> {
  let bytes = 0
  const bounded = async function* () {
    for await (const piece of source) {
      bytes += piece.byteLength
      if (bytes > maxArchiveBytes) return
      yield piece
    }
  }
  await pipeline(bounded, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  return bytes <= maxArchiveBytes
}
