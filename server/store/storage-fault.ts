import { StorageError } from './event-store.ts'
import { sqliteCode, sqliteCodes } from './sqlite-fault.ts'

const failedInSqlite: ReadonlySet<number | null> = new Set([
  sqliteCodes.ioError,
  sqliteCodes.corrupt,
  sqliteCodes.notADatabase,
  sqliteCodes.readOnly,
  sqliteCodes.cannotOpen,
])
/** The file system, PostgreSQL: there is no room left. */
const full = /^(?:ENOSPC|53100)$/u
/** They fail; or the line to PostgreSQL does, which is what such codes of a socket mean here: the server calls nobody else. */
const failed = /^(?:EIO|EROFS|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|(?:08|53|57|58|XX)\w{3})$/u
/** The driver of PostgreSQL has no codes for these. */
const failedInWords = /^(?:Connection terminated|timeout exceeded when trying to connect)/u

/** What an append threw, as what it means. A failed sync is never tried again: the caller is told. */
export const asStorageError = (error: unknown): StorageError =>
  storageFault(error) ?? new StorageError('storage.failed', { cause: error })

/** The fault of the storage that an error means; null when it means another. */
export function storageFault(error: unknown): StorageError | null {
  if (error instanceof StorageError) return error
  if (!(error instanceof Error)) return null
  const [inSqlite, code] = [sqliteCode(error), 'code' in error ? String(error.code) : '']
  if (inSqlite === sqliteCodes.full || full.test(code)) return new StorageError('storage.full', { cause: error })
  return failedInSqlite.has(inSqlite) || failed.test(code) || failedInWords.test(error.message)
    ? new StorageError('storage.failed', { cause: error })
    : null
}

/** Two appended at once: another one was first. */
export function isConflict(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return sqliteCode(error) === sqliteCodes.constraint || code === '23505' || code === '40001' || code === '40P01'
}
