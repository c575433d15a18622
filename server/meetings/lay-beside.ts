import type { TypedKind, TypedText } from '../../shared/kernel/typed-text.ts'
import { type TypedRow, typedHash } from '../store/typed-texts.ts'

/** Where a decision lays what was typed. @returns `laid`: all of it so far; of no account when the command is refused. */
export function createBeside(newId: () => string) {
  const laid: TypedRow[] = []
  return {
    laid: laid as readonly TypedRow[],
    layBeside(content: string, kind: TypedKind): TypedText {
      const [revision, salt] = [newId(), newId()]
      laid.push({ revision, kind, salt, content })
      return { revision, sha256: typedHash({ salt, content }) }
    },
  }
}
