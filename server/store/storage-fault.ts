import { StorageError } from './event-store.ts'
import { faultCode } from './fault-code.ts'

/** SQLite, the file system, PostgreSQL: there is no room left. */
const full = /^(?:SQLITE_FULL|ENOSPC|53100)$/u
/** They fail; somebody holds a row for too long, or we did; or the line to PostgreSQL does, which is what such codes of a socket mean here: the server calls nobody else. */
const failed =
  /^(?:SQLITE_(?:IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN)|EIO|EROFS|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|25006|25P03|55P03|(?:08|53|57|58|XX)\w{3})$/u
/** The driver of PostgreSQL has no codes for these. */
const failedInWords = /^(?:Connection terminated|timeout exceeded when trying to connect)/u

/** What an append threw, as what it means. A failed sync is never tried again: the caller is told. */
export const asStorageError = (error: unknown): StorageError =>
  storageFault(error) ?? new StorageError('storage.failed', { cause: error })

/** The fault of the storage that an error means; null when it means another. */
export function storageFault(error: unknown): StorageError | null {
  if (error instanceof StorageError) return error
  if (!(error instanceof Error)) return null
  const code = faultCode(error)
  if (full.test(code)) return new StorageError('storage.full', { cause: error })
  return failed.test(code) || failedInWords.test(error.message)
    ? new StorageError('storage.failed', { cause: error })
    : null
}

/** Two appended at once: another one was first. */
export function isConflict(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT', '23505', '40001', '40P01'].includes(faultCode(error))
}
