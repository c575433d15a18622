import { StorageError } from './event-store.ts'

const fullCodes = new Set(['SQLITE_FULL', 'ENOSPC', '53100'])

/** What the database threw, as what it means. A failed sync is never tried again: the caller is told. */
export function asStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new StorageError(fullCodes.has(code) ? 'storage.full' : 'storage.failed', { cause: error })
}

/** Two appended at once: another one was first. */
export function isConflict(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_CONSTRAINT') || code === '23505' || code === '40001' || code === '40P01'
}
