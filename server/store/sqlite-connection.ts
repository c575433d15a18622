import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'

/** How long a statement waits for whoever else holds the file, ms. */
const busyMs = 5_000

/** A statement of the library does not keep its connection alive: without this, one would be closed under its statements. */
const open = new Set<DatabaseSyncInstance>()

interface ConnectionOptions {
  /** How long a statement waits for whoever else holds the file, ms; 5 s when it is left out. */
  readonly timeout?: number
  readonly readOnly?: boolean
}

/** Opens a file, which lasts until `closeConnection`. @throws what SQLite says. */
export function openConnection(path: string, options: ConnectionOptions = {}): DatabaseSyncInstance {
  const sqlite = new DatabaseSync(path, { timeout: busyMs, ...options })
  open.add(sqlite)
  return sqlite
}

/** Prepared statements that still lie about keep the file open until they are swept up; nothing can run on them. */
export function closeConnection(sqlite: DatabaseSyncInstance): void {
  open.delete(sqlite)
  sqlite.close()
}
