/** What a node knows by asking the database again and again. */
export interface DatabaseLooks {
  /** How long ago, ms, the last look began that was answered: as of then this node holds what the logs tell. 0 where nobody else writes. */
  confirmedAgoMs(): number
  /** What the clock of the database shows, ms since 1970; null of a file, which has none. @source TIM-6 */
  readonly databaseNow: (() => number) | null
}

/** A file is this process's own. */
export const fileLooks: DatabaseLooks = { confirmedAgoMs: () => 0, databaseNow: null }
