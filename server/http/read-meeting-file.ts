import { Lexer, Parser, parseDocument, YAMLParseError } from 'yaml'
import { meetingFileSchema } from '../../shared/domain/meeting/meeting-file.schema.ts'
import type { MeetingFileIssue } from '../../shared/domain/meeting/meeting-file.ts'
import { keepScalarTexts } from './scalar-texts.ts'

export type ReadFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: MeetingFileIssue }

/** A meeting file has about six levels; the reader of YAML calls itself for each, and a process whose stack is full may end. */
const maxNesting = 32

export type FileFormat = 'json' | 'yaml'

/** JSON or YAML as a value that nothing is known of yet; where it cannot be read, the line in which reading ended. @source FIL-1 */
export function readFileText(text: string, format: FileFormat): ReadFile {
  const unread = text.indexOf('\u{fffd}')
  if (unread >= 0) return fault('file.encoding', { line: lineAt(text, unread) })
  if (format === 'yaml' && isTooDeep(text)) return fault('file.tooDeep', { max: maxNesting })
  try {
    return { ok: true, value: format === 'json' ? JSON.parse(text) : parseYaml(text) }
  } catch (error) {
    return fault('file.unreadable', { format: format === 'json' ? 'JSON' : 'YAML', line: lineOf(error, text) })
  }
}

/** Of a meeting file, or of the list of people alone. @throws YAMLParseError for the first fault. */
function parseYaml(text: string): unknown {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error !== undefined) throw error
  keepScalarTexts(document.contents, meetingFileSchema)
  return document.toJS({ maxAliasCount: 20 })
}

const fault = (code: MeetingFileIssue['code'], params: MeetingFileIssue['params']): ReadFile => ({
  ok: false,
  issue: { path: '', code, params },
})

/** From 1. JSON's reader says it only in words; where it says nothing, the file ended too soon. */
function lineOf(error: unknown, text: string): number {
  if (error instanceof YAMLParseError && error.linePos !== undefined) return error.linePos[0].line
  const [, position] = /at position (\d+)/u.exec(error instanceof Error ? error.message : '') ?? []
  return lineAt(text, position === undefined ? text.length : Number(position))
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length

/** Looks at the tokens alone, without calling itself, and stops at the first one that lies too deep. */
function isTooDeep(text: string): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme))
    if (parser.stack.length > maxNesting) return true
  }
  return false
}
