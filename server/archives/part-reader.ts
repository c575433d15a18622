import type { ArchiveDirectory } from './archive-directory.ts'
import type { Tell } from './archive-fault.ts'
import type { ArchiveFacts } from './archive-form.ts'
import { BadLineError } from './archive-lines.ts'
import { type UnpackedPart, UnreadablePart, unpackPart } from './archive-part.ts'

/** Unpacks a part and tells what is wrong with it; null for one that is not there or cannot be unpacked. */
export type PartReader = (
  path: string,
  take: (pieces: AsyncIterable<Uint8Array>) => Promise<void>,
) => Promise<UnpackedPart | null>

/** @param facts what each part is held against; null where they cannot be read. */
export const partReader =
  (directory: ArchiveDirectory, facts: ArchiveFacts | null, tell: Tell): PartReader =>
  async (path, take) => {
    if (!directory.entries.has(path)) return null
    try {
      const part = await unpackPart(directory, path, take)
      checkPart(facts, path, part, tell)
      return part
    } catch (error) {
      if (error instanceof BadLineError) tell(path, 'archive.badRow', { row: error.line })
      else if (error instanceof UnreadablePart) tell(path, 'archive.unreadable')
      else throw error
      return null
    }
  }

/** Holds a part that was unpacked against what the facts say of it. */
export function checkPart(facts: ArchiveFacts | null, path: string, { bytes, sha256 }: UnpackedPart, tell: Tell): void {
  const said = facts?.parts.find((part) => part.path === path)
  if (said !== undefined && (said.bytes !== bytes || said.sha256 !== sha256)) tell(path, 'archive.wrongHash')
}

/** For a part that is only measured. */
export async function drained(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of pieces);
}
