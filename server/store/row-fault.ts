import type { LogFault } from './event-store.ts'
import { rowHash } from './hash-chain.ts'
import { writtenRow } from './log-row.ts'
import type { Tables } from './tables.ts'

/** What is wrong with a row of a log; null: nothing. @param seq where it has to stand. @param previous hash of the row before. */
export function faultOf(row: Tables['events'], seq: number, previous: string): LogFault['kind'] | null {
  if (row.seq !== seq) return 'gap'
  const { hash, ...written } = writtenRow(row)
  if (rowHash(previous, written) !== hash) return 'hash'
  const { data, actor } = row
  return isJson(data) && isJson(actor) ? null : 'unreadable'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
