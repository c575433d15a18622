import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { firstBytes, isOfType } from '../documents/file-types.ts'
import { type ArchiveDirectory, documentParts } from './archive-directory.ts'
import { archivedDocuments } from './archive-facts.ts'
import type { Tell } from './archive-fault.ts'
import type { UnpackedPart } from './archive-part.ts'
import type { PartReader } from './part-reader.ts'
import { workFiles, written } from './work-folder.ts'

interface Given {
  readonly directory: ArchiveDirectory
  /** null where the log did not come to its end. */
  readonly state: MeetingState | null
  readonly into: string | null
}

/** Those that the log names, and no others. @returns in the order of their numbers in the folder. */
export async function readDocuments(
  read: PartReader,
  { directory, state, into }: Given,
  tell: Tell,
): Promise<readonly UnpackedPart[]> {
  const wanted = new Map((state === null ? [] : archivedDocuments(state)).map((document) => [document.path, document]))
  for (const path of wanted.keys()) if (!directory.entries.has(path)) tell(path, 'archive.missing')
  const found: UnpackedPart[] = []
  for (const [index, path] of documentParts(directory).entries()) {
    const document = wanted.get(path)
    if (document === undefined && state !== null) tell(path, 'archive.unexpected')
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
