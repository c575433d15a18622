import { pipeline } from 'node:stream'
import { constants, createInflateRaw } from 'node:zlib'
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
        for await (const piece of inflated(zip, entry)) {
          unpacked += piece.length
          if (unpacked > mostUnpacked) throw new ImportFault('import.tooLarge')
          yield piece
        }
      } catch (error) {
        throw error instanceof ImportFault ? error : new ImportFault('import.damaged')
      }
    },
  }
}

const deflated = 8
/** What comes out at once, bytes: most of what small pieces cost is that there are many. */
const pieceBytes = 256 * 1024

/** What lies in an entry, as long as its directory says. @throws what is wrong with it */
async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.compressionMethod !== deflated) return yield* await zip.openReadStreamPromise(entry)
  const packed = await zip.openReadStreamPromise(entry, { decompress: false })
  const chunkSize = Math.min(pieceBytes, Math.max(constants.Z_MIN_CHUNK, entry.uncompressedSize))
  let left = entry.uncompressedSize
  // What is wrong with the packed bytes is told by what reads them.
  for await (const piece of pipeline(packed, createInflateRaw({ chunkSize }), () => undefined)) {
    left -= piece.length
    if (left < 0) break
    yield piece
  }
  if (left !== 0) throw new ImportFault('import.damaged')
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
