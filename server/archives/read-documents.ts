import { firstBytes, isOfType } from '../documents/file-types.ts'
import { type ArchiveDirectory, documentParts } from './archive-directory.ts'
import { type ArchivedDocument, archivedDocuments } from './archive-facts.ts'
import type { Tell } from './archive-fault.ts'
import { type ArchiveFacts, earlierPart } from './archive-form.ts'
import type { UnpackedPart } from './archive-part.ts'
import { earlierFiles } from './earlier-files.ts'
import type { LogEnd } from './log-check.ts'
import type { PartReader } from './part-reader.ts'
import { workFiles, written } from './work-folder.ts'

type Wanted = Pick<ArchivedDocument, 'path' | 'sha256' | 'bytes' | 'contentType'>

interface Given {
  readonly directory: ArchiveDirectory
  readonly facts: ArchiveFacts | null
  /** null where the log did not come to its end. */
  readonly end: Pick<LogEnd, 'state' | 'files'> | null
  readonly into: string | null
}

/** Those that the log names, and no others; of those that were replaced the ones of which the facts say so. @returns in the order of their numbers in the folder. */
export async function readDocuments(
  read: PartReader,
  { directory, facts, end, into }: Given,
  tell: Tell,
): Promise<readonly UnpackedPart[]> {
  const wanted = new Map(wantedOf(facts, end).map((one) => [one.path, one]))
  for (const path of wanted.keys()) if (!directory.entries.has(path)) tell(path, 'archive.missing')
  const found: UnpackedPart[] = []
  for (const [index, path] of documentParts(directory).entries()) {
    const document = wanted.get(path)
    if (document === undefined && end !== null) tell(path, 'archive.unexpected')
    let first = Buffer.alloc(0)
    const part = await read(path, async (pieces) => {
      for await (const piece of written(into && workFiles.document(into, index), pieces))
        if (first.byteLength < firstBytes) first = Buffer.concat([first, piece])
    })
    if (part === null || document === undefined) continue
    found.push(part)
    if (part.sha256 !== document.sha256 || part.bytes !== document.bytes) tell(path, 'archive.wrongHash')
    else if (!isOfType(document.contentType, first.subarray(0, firstBytes))) tell(path, 'archive.wrongType')
  }
  return found
}

function wantedOf(facts: ArchiveFacts | null, end: Given['end']): readonly Wanted[] {
  if (end === null) return []
  const placed = new Set(facts?.earlier?.map(({ path }) => path))
  const earlier = earlierFiles(end.files, end.state).map((file) => ({
    ...file,
    path: earlierPart(file.sha256, file.contentType),
  }))
  return [...archivedDocuments(end.state), ...earlier.filter(({ path }) => placed.has(path))]
}
