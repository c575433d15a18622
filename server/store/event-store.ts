import type { WrittenFact } from '../../shared/domain/meeting/downcast.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LogRow } from './log-row.ts'
import type { StorageTrouble } from './storage-trouble.ts'
import type { TypedRow } from './typed-texts.ts'

/** One event as the log keeps it. `data` is what the domain wrote, already plain JSON. */
export interface LoggedEvent {
  /** 1…n without gaps, per meeting. */
  readonly seq: number
  readonly at: Instant
  readonly type: string
  /** Version of the event's shape; older ones are upcast on reading by the host. */
  readonly version: number
  readonly data: unknown
  /** Who caused it: `{role, venueId, personId, linkId}`; never leaves the server. */
  readonly actor: unknown
  readonly commandId: string
  /** Hex SHA-256 over the previous hash and the canonical row. */
  readonly hash: string
}

export interface NewEvent {
  readonly at: Instant
  readonly type: string
  readonly version: number
  readonly data: unknown
}

/** One accepted command with what it caused; all commits of one `append` share a transaction. */
export interface Commit {
  readonly commandId: string
  /** Hash of actor, type and data: the same id with another hash is a reuse of the key. */
  readonly bodyHash: string
  readonly actor: unknown
  /** At least one. */
  readonly events: readonly NewEvent[]
  /** What was typed, and lies beside the log; absent where nothing was. */
  readonly typed?: readonly TypedRow[]
}

/**
 * How what is held of a log stands to it. `behind`: somebody else has appended; `other`: the log tells another history than what is
 * held, or is gone; `resting`: another log tells of the meeting now; `closed`: none does, the meeting lies in the bin.
 */
export type Standing = 'current' | 'behind' | 'other' | 'resting' | 'closed'

/** What is held of a log is of no use any more. */
export type Strayed = Extract<Standing, 'other' | 'resting'>

export type AppendResult =
  | { readonly ok: true; readonly events: readonly LoggedEvent[] }
  /** Nothing was written. `behind`: read on and decide again; so it is, too, where one of the commands is in the log already. */
  | { readonly ok: false; readonly standing: Exclude<Standing, 'current'>; readonly headSeq: number }

/** Where a cursor belongs and where the log ends. */
export interface LogHead {
  readonly epoch: string
  /** 0 for a log without events. */
  readonly seq: number
  /** Hash of the last row; 64 zeros for an empty log. */
  readonly hash: string
}

/** A log that comes from an archive. */
export interface AdoptedLog {
  /** Here. */
  readonly meetingId: string
  readonly epoch: string
  readonly createdAt: Instant
  /** From the first on, in parts. */
  readonly rows: AsyncIterable<readonly LogRow[]>
}

/** The stored answer to a command that was committed. */
export interface StoredCommand {
  readonly bodyHash: string
  /** Sequence number of the last event that it caused. */
  readonly seq: number
}

export interface StoredSnapshot {
  readonly seq: number
  /** Version of the state's shape; a snapshot of another version is not used. */
  readonly version: number
  readonly state: unknown
}

/** A row of the log that does not verify, or a gap; `seq` is the first one that is wrong. */
export interface LogFault {
  readonly meetingId: string
  readonly seq: number
  /** `mark`: the chain holds, but it is not the one that this installation has written. */
  readonly kind: 'gap' | 'hash' | 'unreadable' | 'head' | 'mark'
}

/** Logs by their id, each with a sequence number. */
export type HeldLogs = () => ReadonlyMap<string, number>

/** Who holds what logs tell, and has to learn when they tell it no more. */
export interface LogHolder {
  /** Logs by their id, each with what is held to be its end. */
  readonly held: () => ReadonlyMap<string, LogHead>
  /** Told again with every look, for as long as the log is held. */
  readonly onStrayed: (logId: string, epoch: string, standing: Strayed) => void
}

/** The log of all meetings: append-only, hash-chained, one writer at a time per meeting. */
export interface EventStore {
  /** Resolves after the empty log is committed. @throws if the meeting exists. */
  createLog(meetingId: string, epoch: string, createdAt: Instant): Promise<void>
  /** null when there is no such meeting. */
  head(meetingId: string): Promise<LogHead | null>
  /** Stamp of the newest event of all logs but those (damaged ones, whose stamps may be anything); 0 without events. */
  latestAt(except: readonly string[]): Promise<Instant>
  /** Ids of all meetings, oldest first. */
  meetingIds(): Promise<readonly string[]>
  /** Events with `after < seq`, ascending, at most `limit` (default 10,000). */
  read(meetingId: string, after: number, limit?: number): Promise<readonly LoggedEvent[]>
  /**
   * Appends if the log is live and still ends as it is held. Resolves after the transaction has committed (durable:
   * SQLite `synchronous=FULL`, PostgreSQL `synchronous_commit=on`). All commits or none.
   * @param held a number: by whoever has just made the log.
   * @throws StorageError `storage.full` | `storage.failed`
   */
  append(meetingId: string, held: number | LogHead, commits: readonly Commit[]): Promise<AppendResult>
  /**
   * An event in the version that may be written now; null: only a newer one can tell it, which others that live could not read.
   * @source NOD-27
   */
  inForm(fact: WrittenFact): Omit<NewEvent, 'at'> | null
  /** How what is held of a log stands to it now. */
  standing(logId: string, held: LogHead): Promise<Standing>
  /** From now on whoever holds the log under that epoch has to begin anew. Nothing happens when it has another one already. */
  renewEpoch(logId: string, held: string, fresh: string): Promise<void>
  /** The rows themselves, as they were written: events with `after < seq`, ascending, at most `limit`. */
  readRows(meetingId: string, after: number, limit: number): Promise<readonly LogRow[]>
  /**
   * Makes a log of rows that were written elsewhere, in other meetings: they stay as they are, with the ids, actors and
   * hashes that they have, and the chain goes on from the last of them. One transaction, however many there are.
   * @throws BrokenChainError, or StorageError; nothing was written. Or if the meeting exists.
   */
  adoptLog(log: AdoptedLog): Promise<void>
  /** Those of them that were committed, by their id. */
  findCommands(meetingId: string, commandIds: readonly string[]): Promise<ReadonlyMap<string, StoredCommand>>
  /**
   * Like `findCommands`, behind every append that began before: one that is not among them was not done and will not be.
   * @throws StorageError where that cannot be said.
   */
  confirmCommands(meetingId: string, commandIds: readonly string[]): Promise<ReadonlyMap<string, StoredCommand>>
  saveSnapshot(meetingId: string, snapshot: StoredSnapshot): Promise<void>
  /** null, too, for one whose mark this node cannot check or that does not stand at the log's own hash. */
  loadSnapshot(meetingId: string): Promise<StoredSnapshot | null>
  dropSnapshot(meetingId: string): Promise<void>
  /** Walks the chain of one meeting, or of all; an empty answer means that every row verifies. */
  verify(meetingId?: string): Promise<readonly LogFault[]>
  /**
   * As `verify`, without the rows that a snapshot's mark vouches for, but for so many of all logs together.
   * `unread`: the logs that have more such rows.
   * @source STA-1
   */
  verifyEnds(whole: number): Promise<{ readonly faults: readonly LogFault[]; readonly unread: readonly string[] }>
  /**
   * Calls `listener(meetingId, headSeq)` soon after anyone, this process or another, has appended.
   * A hint: may be late, doubled or lost. With several nodes the logs of `held` are looked at twice a second, and those that
   * have gone further than their holder are told of, until it has followed.
   * @param held the logs that the listener follows, each with the newest event that it has.
   * @returns unsubscribe
   */
  onAppended(listener: (meetingId: string, headSeq: number) => void, held?: HeldLogs): () => void
  /** With several nodes what is held is compared with the logs twice a second. @returns lets it go. */
  onStrayed(holder: LogHolder): () => void
  /** null while a write can be expected to succeed. Never rejects; takes as long as the database. @source NOD-8 */
  trouble(): Promise<StorageTrouble | null>
  /**
   * Writes a consistent copy to the file, which says of itself that it is one: started on, its logs get new epochs.
   * SQLite only, in a thread of its own (`VACUUM INTO`); PostgreSQL rejects: use pg_dump.
   */
  backup(path: string): Promise<void>
  close(): Promise<void>
}

/** The store could not keep what it was given; nothing was written. `code` is also the refusal's code. */
export class StorageError extends Error {
  constructor(
    readonly code: 'storage.full' | 'storage.failed',
    options?: { cause?: unknown },
  ) {
    super(code, options)
    this.name = 'StorageError'
  }
}

/** What a log begins with has been told in every version there was. @throws otherwise. */
export function firstFact({ inForm }: Pick<EventStore, 'inForm'>, fact: WrittenFact): Omit<NewEvent, 'at'> {
  const written = inForm(fact)
  if (written === null) throw new Error(`${fact.type} cannot be told in the version that may be written`)
  return written
}
