import { z } from 'zod'
import type { LogRow } from '../store/log-row.ts'

const shortText = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u)

const rowSchema = z.strictObject({
  meetingId: shortText(64),
  seq: z.int().min(1),
  at: z.int().min(0).max(8_000_000_000_000),
  type: shortText(100),
  version: z.int().min(0),
  data: z.string(),
  actor: z.string().max(4_000),
  commandId: shortText(200),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
})

const actorSchema = z.looseObject({ role: z.string() })

/** A row, and what its texts say. */
export interface ArchivedRow {
  readonly row: LogRow
  readonly data: unknown
}

/** null for a line that none of ours has written. */
export function rowOfLine(line: string): ArchivedRow | null {
  try {
    const row = rowSchema.parse(JSON.parse(line))
    actorSchema.parse(JSON.parse(row.actor))
    return { row, data: JSON.parse(row.data) }
  } catch {
    // Whatever is wrong with it: it is told with its row.
    return null
  }
}
