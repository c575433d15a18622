import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { detailsHash, type IssuedPaper } from '../store/issued-papers.ts'
import { type ArchiveDirectory, paperParts } from './archive-directory.ts'
import type { Tell } from './archive-fault.ts'
import type { ArchiveFacts } from './archive-form.ts'
import { archivedPapers } from './archived-papers.ts'
import type { PartReader } from './part-reader.ts'
import { workFiles, written } from './work-folder.ts'

/** A paper that was unpacked; its bytes lie in the folder under its number. */
export type UnpackedPaper = Omit<IssuedPaper, 'bytes'> & { readonly index: number }

interface Given {
  readonly directory: ArchiveDirectory
  readonly facts: ArchiveFacts | null
  /** null where the log did not come to its end. */
  readonly state: MeetingState | null
  readonly into: string | null
}

/** Papers that were issued: those that the log names, to the byte, and no others. @source ARV-4 */
export async function readPapers(
  read: PartReader,
  { directory, facts, state, into }: Given,
  tell: Tell,
): Promise<readonly UnpackedPaper[]> {
  const wanted = new Map((state === null ? [] : archivedPapers(state)).map((paper) => [paper.path, paper]))
  for (const path of wanted.keys()) if (!directory.entries.has(path)) tell(path, 'archive.missing')
  const found: UnpackedPaper[] = []
  for (const [index, path] of paperParts(directory).entries()) {
    const paper = wanted.get(path)
    if (paper === undefined && state !== null) tell(path, 'archive.unexpected')
    const part = await read(path, async (pieces) => {
      for await (const _ of written(into && workFiles.paper(into, index), pieces));
    })
    if (part === null || paper === undefined) continue
    if (part.sha256 !== paper.sha256) tell(path, 'archive.wrongHash')
    const { kind, version, form, sha256 } = paper
    const said = facts?.papers.find((one) => one.path === path)
    const { number = null, date = null, copies = null } = said ?? {}
    const details = { number, date, copies }
    if (paper.details !== null && detailsHash(details) !== paper.details) tell(path, 'archive.wrongHash')
    found.push({ kind, version, form, sha256, details, index })
  }
  return found
}
