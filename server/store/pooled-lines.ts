import { openLines } from './postgres-lines.ts'
import type { PostgresPlace } from './postgres-place.ts'

/** The pooler lends fewer lines at the same time than a node holds. */
export class TooFewLinesError extends Error {
  constructor(
    readonly lent: number,
    readonly wanted: number,
  ) {
    super(`the pooler lends ${lent} lines at the same time, of ${wanted}`)
    this.name = 'TooFewLinesError'
  }
}

/**
 * All lines of a node at the same time, as it holds them: a pooler that lends a line for a session has to have as many, or the last ones
 * wait in the midst of a meeting. One that lends them for a transaction answers all with what it has.
 * @throws TooFewLinesError
 * @source NOD-26
 */
export async function assertEnoughLines(place: PostgresPlace, wanted: number): Promise<void> {
  const pool = openLines(place, { max: wanted, isPrompt: true })
  const tried = await Promise.allSettled(Array.from({ length: wanted }, () => pool.connect()))
  const lines = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  for (const line of lines) line.release(true)
  await pool.end()
  if (lines.length === 0 && tried[0]?.status === 'rejected') throw tried[0].reason
  if (lines.length < wanted) throw new TooFewLinesError(lines.length, wanted)
}
