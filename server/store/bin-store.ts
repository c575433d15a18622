import type { MeetingStatus } from '../../shared/domain/lifecycle/lifecycle.model.ts'
import type { Instant } from '../../shared/kernel/time.ts'

/** What the list of meetings says of one. */
export interface ListedInBin {
  readonly title: string
  readonly startsAt: Instant
  readonly timeZone: string
  readonly status: MeetingStatus
}

export interface BinnedMeeting extends ListedInBin {
  readonly meetingId: string
  readonly binnedAt: Instant
}

/** Meetings that were deleted and can still be restored. Each call is one transaction, resolved after commit. */
export interface BinStore {
  /** A meeting that is there already stays as it is. */
  put(meeting: BinnedMeeting): Promise<void>
  /** @returns false when it was not there. */
  takeOut(meetingId: string): Promise<boolean>
  has(meetingId: string): Promise<boolean>
  /** Those of them that lie there. */
  among(meetingIds: readonly string[]): Promise<ReadonlySet<string>>
  /** The newest first. */
  all(): Promise<readonly BinnedMeeting[]>
  /** Those that were put there at that moment or before. */
  putBy(moment: Instant): Promise<readonly string[]>
  /**
   * Takes a meeting out of every table, its rehearsals too; its journal stays, and the installation's says that it is
   * gone. Only of one that lies there, so that a restored one stays and two nodes do it once.
   * @param at when, by the server's clock.
   * @returns the hashes of its documents that no other meeting has; null when it does not lie there.
   * @source BIN-3
   */
  remove(meetingId: string, at: Instant): Promise<readonly string[] | null>
}
