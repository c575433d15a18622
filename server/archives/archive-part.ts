import { createHash } from 'node:crypto'
import type { ArchiveDirectory } from './archive-directory.ts'
import { mostBytesOf } from './archive-form.ts'

/** A part of an archive, unpacked. */
export interface UnpackedPart {
  readonly bytes: number
  readonly sha256: string
}

/** A part that cannot be unpacked, or not as its directory says. */
export class UnreadablePart extends Error {}

/**
 * Unpacks a part and measures what comes out: a directory may lie.
 * @param take gets the pieces as they come, and reads them to the end.
 * @throws UnreadablePart, or what `take` throws.
 */
export async function unpackPart(
  { zip, entries }: ArchiveDirectory,
  path: string,
  take: (pieces: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<UnpackedPart> {
  const entry = entries.get(path)
  if (entry === undefined) throw new UnreadablePart(path)
  const hash = createHash('sha256')
  let bytes = 0
  const measured = async function* () {
    const stream = await zip.openReadStreamPromise(entry).catch(unreadable)
    try {
      for await (const piece of stream) {
        bytes += (piece as Buffer).byteLength
        if (bytes > mostBytesOf(path)) throw new UnreadablePart(path)
        hash.update(piece as Buffer)
        yield piece as Buffer
      }
    } catch (error) {
      unreadable(error)
    }
  }
  await take(measured())
  return { bytes, sha256: hash.digest('hex') }
}

function unreadable(error: unknown): never {
  throw new UnreadablePart('cannot be unpacked', { cause: error })
}

/** A small part as a whole. @throws UnreadablePart */
export async function wholePart(directory: ArchiveDirectory, path: string) {
  const pieces: Uint8Array[] = []
  const size = await unpackPart(directory, path, async (source) => {
    for await (const piece of source) pieces.push(piece)
  })
  return { ...size, content: Buffer.concat(pieces) }
}
