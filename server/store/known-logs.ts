import type { Tables } from './tables.ts'

/** So many are remembered; one that is not is asked for. */
const most = 2_000

/** The rows of logs as this node has written them last: a memory only, against which the database compares. */
export function createKnownLogs() {
  const rows = new Map<string, Tables['logs']>()
  return {
    of: (logId: string): Tables['logs'] | undefined => rows.get(logId),
    keep(row: Tables['logs']): void {
      rows.delete(row.meeting_id)
      rows.set(row.meeting_id, row)
      const oldest = rows.keys().next().value
      if (rows.size > most && oldest !== undefined) rows.delete(oldest)
    },
    forget: (logId: string): void => void rows.delete(logId),
  }
}

export type KnownLogs = ReturnType<typeof createKnownLogs>
