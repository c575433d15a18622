import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { ImportFault } from './import-fault.ts'

/** All that may come out of one file, bytes. */
export const mostUnpacked = 64 * 1024 * 1024
/** More parts than any document has. */
const mostParts = 5_000

export interface ZipParts {
  has(name: string): boolean
  names(): readonly string[]
  /** The bytes of a part, piece by piece. @throws ImportFault when it is damaged, or when all in all too much comes out. */
  read(name: string): AsyncIterable<Buffer>
}

/**
 * The directory of a zip is read, and its sizes are added up, before anything is inflated; what comes out is counted as
 * well, for a directory may lie.
 * @throws ImportFault
 * @source IMP-1
 */
export async function openZip(bytes: Buffer): Promise<ZipParts> {
  const { zip, entries } = await directory(bytes)
  let unpacked = 0
  return {
    has: (name) => entries.has(name.toLowerCase()),
    names: () => [...entries.values()].map(({ fileName }) => fileName),
    async *read(name) {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) throw new ImportFault('import.damaged')
      if (entry.isEncrypted()) throw new ImportFault('import.password')
      if (entry.uncompressedSize > mostUnpacked) throw new ImportFault('import.tooLarge')
      try {
        for await (const piece of await zip.openReadStreamPromise(entry)) {
          unpacked += (piece as Buffer).length
          if (unpacked > mostUnpacked) throw new ImportFault('import.tooLarge')
          yield piece as Buffer
        }
      } catch (error) {
        throw error instanceof ImportFault ? error : new ImportFault('import.damaged')
      }
    },
  }
}

async function directory(bytes: Buffer): Promise<{ zip: ZipFile; entries: ReadonlyMap<string, Entry> }> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes)
    if (zip.entryCount > mostParts) throw new ImportFault('import.tooLarge')
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry)
    return { zip, entries }
  } catch (error) {
    throw error instanceof ImportFault ? error : new ImportFault('import.damaged')
  }
}
