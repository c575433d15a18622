import type { ChainedRow } from './hash-chain.ts'
import type { Tables } from './tables.ts'

/** A row of a log as it was written, in whatever meeting: what its hash speaks of, and the hash. */
export interface LogRow extends ChainedRow {
  readonly hash: string
}

export const writtenRow = (row: Tables['events']): LogRow => ({
  meetingId: row.origin ?? row.meeting_id,
  seq: row.seq,
  at: row.at,
  type: row.type,
  version: row.version,
  data: row.data,
  actor: row.actor,
  commandId: row.command_id,
  hash: row.hash,
})

/** The same row where another meeting has it. */
export const adoptedRow = (meetingId: string, row: LogRow): Tables['events'] => ({
  meeting_id: meetingId,
  seq: row.seq,
  at: row.at,
  type: row.type,
  version: row.version,
  data: row.data,
  actor: row.actor,
  command_id: row.commandId,
  hash: row.hash,
  origin: row.meetingId === meetingId ? null : row.meetingId,
})

/** What the hash is made of, behind that of the row before. */
export const chainedRow = ({ hash: _, ...row }: LogRow): ChainedRow => row
