import type { Database } from './tables.ts'

/** How a rehearsal is to be played, by whichever node is on duty. */
export interface SimulationRecord {
  readonly meetingId: string
  /** The log of the rehearsal that is meant; another one is not played. */
  readonly logId: string
  /** 1 is life. */
  readonly speed: number
  /** The agenda is moved, too. */
  readonly chairs: boolean
}

/** Each call is one statement. @source NOD-24 */
export interface SimulationStore {
  /** One of a meeting; the newest counts. */
  put(record: SimulationRecord): Promise<void>
  remove(meetingId: string): Promise<void>
  all(): Promise<readonly SimulationRecord[]>
}

export const createSqlSimulationStore = (db: Database): SimulationStore => ({
  async put({ meetingId, logId, speed, chairs }) {
    const values = { log_id: logId, speed, chairs: chairs ? 1 : 0 }
    await db
      .insertInto('simulations')
      .values({ meeting_id: meetingId, ...values })
      .onConflict((known) => known.column('meeting_id').doUpdateSet(values))
      .execute()
  },
  async remove(meetingId) {
    await db.deleteFrom('simulations').where('meeting_id', '=', meetingId).execute()
  },
  async all() {
    const rows = await db.selectFrom('simulations').selectAll().execute()
    return rows.map(({ meeting_id, log_id, speed, chairs }) => ({
      meetingId: meeting_id,
      logId: log_id,
      speed,
      chairs: chairs === 1,
    }))
  },
})
