import type { Audience } from '../../shared/access/audience.ts'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { LogHead } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import type { HostCommand, Sender } from './host-command.ts'
import type { Listener } from './host-watches.ts'
import type { Past } from './past.ts'
import type { Stretch } from './replays.ts'

/**
 * One meeting: decides, commits, then tells. The only writer of its log on this node; another node's writes are
 * read on before the next decision is committed, because a commit names the sequence number it was decided on.
 */
export interface MeetingHost {
  readonly meetingId: string
  /** The meeting's own, or that of its rehearsal. */
  readonly logId: string
  readonly epoch: string
  /** From that event on the log does not verify: the meeting is shown, not changed. null for a sound log. */
  readonly damagedAt: number | null
  /** Of the newest event that this node knows. */
  readonly seq: number
  /** Where that is in the log. */
  readonly head: LogHead
  /** Behind the event `seq`: with everything that anybody has an answer for. */
  readonly state: MeetingState
  /** True when what this host holds is not what the log says: it is of no use any more, and is to be let go. */
  readonly isDisproved: boolean
  /** How long, ms, the commands at hand have waited for their transaction, and what others have appended for being read; 0 when nothing waits. */
  readonly waitsMs: { readonly commit: number; readonly news: number }
  /** True while somebody listens or something is under way. */
  readonly isBusy: boolean

  /** Resolves with the answer, once the events are committed, or with the reason why there are none. */
  execute(command: HostCommand): Promise<CommandAnswer>
  /** The one way in which the server's own code acts: under a fresh id, for it is not repeated. */
  act(sender: Sender, command: ParsedCommand): Promise<CommandAnswer>

  /** Called with every step behind `seq`, in order, after whoever caused it has the answer. @returns unsubscribe */
  subscribe(listener: Listener): () => void
  /** Like `subscribe`, for the server's own watch: does not keep the meeting in memory, and cannot end. */
  onApplied(watch: Listener): void
  /** The server's own watch is told of every command before it has its place in the queue. */
  onAsked(watch: (command: HostCommand) => void): void

  /** The steps behind `after`; null when they have left the memory. */
  stepsAfter(after: number): readonly AppliedEvent[] | null
  /** What that audience is told of what came after; a page of it when it is long. @source CST-2 */
  stretchAfter(after: number, audience: Audience): Promise<Stretch>
  /** What was, place by place. @source RPL-4 */
  readonly past: Past

  /** Reads on what others have appended. */
  catchUp(): Promise<void>
  /** Somebody has appended up to there: this host itself, most often, and then there is nothing to read. */
  hint(headSeq: number): Promise<void>
  /**
   * Resolves once the log has confirmed what this host began with, so that what is signed or printed rests on no snapshot;
   * at most one pass over the log in the host's life.
   * @throws when the snapshot told otherwise: it is dropped, and the meeting has to be loaded anew.
   * @source EVD-5
   */
  derive(): Promise<void>
  /** Resolves when every command was answered and the snapshot was tried. */
  rest(): Promise<void>
}
