import { chunks } from '../kernel/chunks.ts'
import { type CheckedFile, checkFile, type FileFaults, type FileText } from './file-check.ts'

/** As it is carried between processes: texts are cheap to take in, and the people are read piece by piece. */
export type CarriedFile =
  | FileFaults
  | {
      readonly ok: true
      /** JSON of all but the people. */
      readonly rest: string
      /** JSON of some people each, in their order. */
      readonly people: readonly string[]
    }

const peopleAPiece = 250

/** Done in a process of its own. */
export function checkLargeFile(job: FileText): CarriedFile {
  const checked: CheckedFile = checkFile(job)
  if (!checked.ok) return checked
  const { people, ...rest } = checked
  return {
    ok: true,
    rest: JSON.stringify(rest),
    people: chunks(people, peopleAPiece).map((piece) => JSON.stringify(piece)),
  }
}
