/** SQLite's primary result codes that the server tells apart. @source https://sqlite.org/rescode.html */
export const sqliteCodes = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  constraint: 19,
  notADatabase: 26,
} as const

/** The library's `all` tells no number, only SQLite's own sentence. */
const sentences = new Map<string, number>([
  ['database is locked', sqliteCodes.busy],
  ['attempt to write a readonly database', sqliteCodes.readOnly],
  ['disk I/O error', sqliteCodes.ioError],
  ['database disk image is malformed', sqliteCodes.corrupt],
  ['database or disk is full', sqliteCodes.full],
  ['unable to open database file', sqliteCodes.cannotOpen],
  ['file is not a database', sqliteCodes.notADatabase],
])

/** SQLite's primary result code, without its extension; null when the error is none of SQLite's or tells none. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return null
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return sentences.get(error.message) ?? null
}

/** A whole number of eight bytes that JavaScript's numbers cannot hold exactly. */
export const isTooLargeForNumber = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Value is too large to be represented as a JavaScript number')
