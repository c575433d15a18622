/** SQLite's primary result codes that the server tells apart, as SQLite says them. @source https://sqlite.org/rescode.html */
const sqliteCodes = [
  { number: 5, name: 'SQLITE_BUSY', sentence: 'database is locked' },
  { number: 8, name: 'SQLITE_READONLY', sentence: 'attempt to write a readonly database' },
  { number: 10, name: 'SQLITE_IOERR', sentence: 'disk I/O error' },
  { number: 11, name: 'SQLITE_CORRUPT', sentence: 'database disk image is malformed' },
  { number: 13, name: 'SQLITE_FULL', sentence: 'database or disk is full' },
  { number: 14, name: 'SQLITE_CANTOPEN', sentence: 'unable to open database file' },
  { number: 19, name: 'SQLITE_CONSTRAINT', sentence: 'constraint failed' },
  { number: 26, name: 'SQLITE_NOTADB', sentence: 'file is not a database' },
] as const

/** The code of an error as the operating system, PostgreSQL or SQLite names it (without SQLite's extension); empty when it has none. */
export function faultCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  if (error.code !== 'ERR_SQLITE_ERROR') return String(error.code)
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null
  // The library's `all` tells no number, only SQLite's own sentence.
  const known = sqliteCodes.find(({ number, sentence }) =>
    code === null ? sentence === error.message : number === code,
  )
  return known?.name ?? String(error.code)
}
