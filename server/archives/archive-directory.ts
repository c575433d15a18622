import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { ArchiveStop, type Tell } from './archive-fault.ts'
import { isDocumentPart, isPaperPart, mostBytesOf, mostParts, mostUnpacked, partNames } from './archive-form.ts'

export interface ArchiveDirectory {
  readonly zip: ZipFile
  /** Parts whose names and sizes are in order. */
  readonly entries: ReadonlyMap<string, Entry>
}

const known: ReadonlySet<string> = new Set(Object.values(partNames))

const folders: ReadonlySet<string> = new Set(['documents/', 'earlier/', 'papers/'])

const inFolders = /^(?:documents\/[^/]{1,80}|earlier\/[0-9a-f]{64}\.[a-z]{3,4}|papers\/minutes-\d{1,5}\.(?:pdf|docx))$/u

/**
 * Reads the directory of an archive before anything of it is unpacked: names, kinds and sizes.
 * @throws ArchiveStop when it has no directory that can be read, or one that is too large.
 * @source ARV-4
 */
export async function readDirectory(path: string, tell: Tell): Promise<ArchiveDirectory> {
  const zip = await opened(path, tell)
  try {
    if (zip.entryCount > mostParts) {
      tell('', 'archive.tooManyParts', { params: { max: mostParts } })
      throw new ArchiveStop()
    }
    return { zip, entries: await soundEntries(zip, tell) }
  } catch (error) {
    zip.close()
    if (error instanceof ArchiveStop) throw error
    tell('', 'archive.notAnArchive')
    throw new ArchiveStop()
  }
}

async function opened(path: string, tell: Tell): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, decodeStrings: false })
  } catch {
    // Whatever it is, its end is not that of a zip.
    tell('', 'archive.notAnArchive')
    throw new ArchiveStop()
  }
}

async function soundEntries(zip: ZipFile, tell: Tell): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8')
    // Programs that pack folders tell of them, too.
    if (folders.has(name) && entry.uncompressedSize === 0) continue
    const fault = faultOf(name, entry, entries.has(name))
    unpacked += entry.uncompressedSize
    if (fault === null) entries.set(name, entry)
    else tell(name.slice(0, 200), fault, fault === 'archive.tooLarge' ? { params: { max: mostBytesOf(name) } } : {})
  }
  if (unpacked > mostUnpacked) {
    tell('', 'archive.tooLarge', { params: { max: mostUnpacked } })
    throw new ArchiveStop()
  }
  return entries
}

function faultOf(name: string, entry: Entry, isThere: boolean) {
  if (yauzl.validateFileName(name) !== null) return 'archive.unsafePath'
  if (!known.has(name) && !inFolders.test(name)) return 'archive.unexpected'
  if (isThere) return 'archive.twice'
  if (isLink(entry)) return 'archive.link'
  if (entry.isEncrypted()) return 'archive.encrypted'
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return 'archive.unreadable'
  return entry.uncompressedSize > mostBytesOf(name) ? 'archive.tooLarge' : null
}

/** By the mode that Unix programs write. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000

export const paperParts = ({ entries }: ArchiveDirectory): readonly string[] => [...entries.keys()].filter(isPaperPart)

export const documentParts = ({ entries }: ArchiveDirectory): readonly string[] =>
  [...entries.keys()].filter(isDocumentPart)
