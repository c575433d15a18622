/** Why a node is not to be given anything to do, as `GET /readyz` says. @source NOD-8 */
export const notReadyReasons = [
  /** It is stopping. */
  'draining',
  /** The database does not answer in time. */
  'storage.away',
  /** Somebody holds its tables, so that nothing can be written. */
  'storage.locked',
  /** It takes nothing but questions: a standby. */
  'storage.readOnly',
  /** It has no room. */
  'storage.full',
  /** What it reads from its files is damaged. */
  'storage.damaged',
  /** Newer programs may write into it what this one cannot read. */
  'storage.newer',
  /** Commands have waited for one transaction for more than five seconds. */
  'queue.stuck',
  /** What others have appended has not been read for more than five seconds. */
  'log.behind',
  /** It holds a history that the log does not tell, and cannot let it go. */
  'log.other',
  /** The clock of its machine and that of the database are more than two seconds apart. */
  'clock.apart',
] as const

export type NotReadyReason = (typeof notReadyReasons)[number]
