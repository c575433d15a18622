import { hash } from 'node:crypto'
import { canonicalJson } from '../../shared/kernel/json.ts'

/** What the log's first row is chained to. */
export const firstHash = '0'.repeat(64)

/** A row as it lies in the table: data and actor as the very text that is stored. */
export interface ChainedRow {
  readonly meetingId: string
  readonly seq: number
  readonly at: number
  readonly type: string
  readonly version: number
  readonly data: string
  readonly actor: string
  readonly commandId: string
}

/** Hex SHA-256 over the hash before and the row: whatever changes in a row breaks the chain from there on. */
export const rowHash = (previous: string, row: ChainedRow): string => hash('sha256', previous + canonicalJson(row))
