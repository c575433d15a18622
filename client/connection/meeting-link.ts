import type { CommandName, CommandPayloads } from '../../shared/domain/meeting/meeting.decide.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { EditorsMessage } from '../../shared/protocol/down.ts'
import type { CommandAnswer, EditingMessage, PreparedMessage } from '../../shared/protocol/up.ts'
import type { Shape } from './wire-shape.ts'

/** What a view may do with the connection; made once a page by `openMeetingLink`, given down by context. */
export interface MeetingLink {
  /** Sends a command; resolves with the server's answer. Kept and sent once the line is back, never twice; a moderator's cue is refused instead. */
  send<Name extends CommandName>(type: Name, data: CommandPayloads[Name]): Promise<CommandAnswer>
  /** What became of a command that had to wait has been read: it is told no more. */
  dismiss(commandId: string): void
  /** Takes back a command that waits for the line and was never sent. */
  discard(commandId: string): void
  /** Server time now, from the clock service. */
  now(): Instant
  /** The quickest of the late round trips, milliseconds; null before the first. */
  roundTripMs(): number | null
  /** Tells the server that this page has painted the state up to `seq`. */
  drawn(seq: number): void
  /** Tells the server how far this page is with the staged item. */
  prepared(message: PreparedMessage): void
  /** Tells others who prepare the meeting what is open on this page, now and when the line is back, and hears of them. @param isEditors given, for other pages need it not. */
  editing(message: EditingMessage, isEditors: Shape<EditorsMessage>): void
  close(): void
}
