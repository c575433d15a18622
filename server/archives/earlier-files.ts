import type { MeetingEvent, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { type ArchivedDocument, archivedDocuments } from './archive-facts.ts'
import { type ArchiveFacts, earlierPart, mostEarlier, mostUnpacked } from './archive-form.ts'

/** A file that the log names, and no document has any more: it was replaced, or its document was removed. */
export interface EarlierFile extends Pick<ArchivedDocument, 'documentId' | 'sha256' | 'bytes' | 'contentType'> {
  /** Of the document, when it had this file first. */
  readonly version: number
}

/** By hash, in the order in which the log names them first. */
export type NamedFiles = Map<string, EarlierFile>

/** @param state after the event. */
export function noteFile(files: NamedFiles, event: MeetingEvent, { documents }: MeetingState): void {
  if (event.type !== 'documents.fileStored') return
  const { documentId, file } = event.data
  const { sha256, bytes, contentType } = file
  const version = lookUp(documents, documentId)?.version ?? 1
  if (!files.has(sha256)) files.set(sha256, { documentId, version, sha256, bytes, contentType })
}

export const earlierFiles = (files: NamedFiles, state: Pick<MeetingState, 'documents'>): readonly EarlierFile[] => {
  const now = new Set(archivedDocuments(state).map(({ sha256 }) => sha256))
  return [...files.values()].filter(({ sha256 }) => !now.has(sha256))
}

/** One of them, with where its bytes lie, or why they do not: the server has them not, or the archive would be too large. */
export type ArchivedEarlier = EarlierFile &
  ({ readonly path: string; readonly absent: null } | { readonly path: null; readonly absent: 'notHere' | 'noRoom' })

/**
 * The newest first as far as there is room.
 * @param used bytes of what goes along anyway.
 * @param isHere whether the server has that many bytes of that hash.
 * @source ARV-6
 */
export async function archivedEarlier(
  files: readonly EarlierFile[],
  used: number,
  isHere: (file: EarlierFile) => Promise<boolean>,
): Promise<readonly ArchivedEarlier[]> {
  let [room, places] = [mostUnpacked / 2 - used, mostEarlier]
  const told: ArchivedEarlier[] = []
  for (const file of files.toReversed()) {
    const { sha256, bytes, contentType } = file
    if (!(await isHere(file))) told.push({ ...file, path: null, absent: 'notHere' })
    else if (bytes > room || places === 0) told.push({ ...file, path: null, absent: 'noRoom' })
    else {
      room -= bytes
      places -= 1
      told.push({ ...file, path: earlierPart(sha256, contentType), absent: null })
    }
  }
  return told.reverse()
}

export interface AbsentFile extends EarlierFile {
  /** `notCarried`: archives of the first version have none of them. */
  readonly absent: 'notHere' | 'noRoom' | 'notCarried'
}

/** What the log of an archive names, and the archive has not. @source ARV-6 */
export function absentFiles(
  { version, earlier = [] }: Pick<ArchiveFacts, 'version' | 'earlier'>,
  { files, state }: { readonly files: NamedFiles; readonly state: MeetingState },
): readonly AbsentFile[] {
  const why = new Map(earlier.map(({ sha256, absent }) => [sha256, absent]))
  return earlierFiles(files, state).flatMap((file) => {
    const absent = version === 1 ? 'notCarried' : (why.get(file.sha256) ?? null)
    return absent === null ? [] : [{ ...file, absent }]
  })
}
