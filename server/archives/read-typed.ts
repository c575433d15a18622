import { typedHash } from '../store/typed-texts.ts'
import type { Tell } from './archive-fault.ts'
import { partNames } from './archive-form.ts'
import { linesOf } from './archive-lines.ts'
import { typedOfLine } from './archived-text.ts'
import type { PartReader } from './part-reader.ts'
import { workFiles, written } from './work-folder.ts'

/** Faults that are told; nobody reads more. */
const mostTold = 200

/**
 * What was typed beside the log: each text is one that an event names, and has the hash that stands there. One that is missing
 * was erased.
 * @param named by revision, the hashes of the texts that the log names; null where it did not come to its end.
 * @source ARV-4
 */
export async function readTyped(
  read: PartReader,
  { named, into }: { readonly named: ReadonlyMap<string, string> | null; readonly into: string | null },
  tell: Tell,
): Promise<void> {
  const seen = new Set<string>()
  let row = 0
  let told = 0
  await read(partNames.typed, async (pieces) => {
    for await (const line of linesOf(written(into && workFiles.typed(into), pieces))) {
      row += 1
      const text = typedOfLine(line)
      const isOurs = text !== null && !seen.has(text.revision)
      if (text !== null) seen.add(text.revision)
      const isRight = isOurs && (named === null || named.get(text.revision) === typedHash(text))
      if (!isRight && told++ < mostTold) tell(partNames.typed, 'archive.badText', { row })
    }
  })
}
