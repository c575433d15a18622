import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** What SQLite answers first to a pragma, such as `synchronous`; undefined when it answers nothing. */
export function readPragma(sqlite: DatabaseSyncInstance, text: string): unknown {
  const row: unknown = sqlite.prepare(`pragma ${text}`).get()
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined
}
