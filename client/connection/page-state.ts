import type { Role } from '../../shared/access/roles.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Rejection } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { OtherEditor, VenuePresence } from '../../shared/protocol/down.ts'
import type { CommandMessage } from '../../shared/protocol/up.ts'

/** A command that could not be sent when it was given. */
export interface LateCommand {
  readonly message: CommandMessage
  /** `waiting` for the line, on its way, carried out, or why it was refused. */
  readonly standing: 'waiting' | 'sending' | 'done' | Rejection
  /** True while it was never sent, and can be taken back. */
  readonly mayDiscard: boolean
}

/** Who this page is, as the server said. */
export interface Session {
  readonly meetingId: string
  readonly role: Role
  readonly venueId: string | null
  readonly personId: string | null
}

/** How the page hangs on the server. `live`: verified within five seconds; `offline`: the line is cut, the last state stays. */
export type LinkStatus = 'connecting' | 'live' | 'offline' | 'ended'

/** What the connection tells a page; the views draw from it. */
export interface PageState {
  readonly session: Session | null
  readonly status: LinkStatus
  /** Server time of the last frame that was verified; null before the first. */
  readonly asOf: Instant | null
  readonly epoch: string | null
  readonly seq: number
  /** null until the first snapshot. */
  readonly state: MeetingState | null
  readonly presence: Readonly<Record<string, VenuePresence>>
  /** Others who prepare the meeting; empty on pages that do not. */
  readonly editors: readonly OtherEditor[]
  /** Which build of the pages the server serves; null before it has said so. */
  readonly serverBuild: string | null
  /** How often the page was asked to say which hall it stands in. */
  readonly identifyCalls: number
  /** What had to wait for the line, and what became of it; oldest first. */
  readonly lateCommands: readonly LateCommand[]
  /** Why the link has ended for good: a refusal's code; null while it has not. */
  readonly endedBy: string | null
}

export const emptyPage: PageState = {
  session: null,
  status: 'connecting',
  asOf: null,
  epoch: null,
  seq: 0,
  state: null,
  presence: {},
  editors: [],
  serverBuild: null,
  identifyCalls: 0,
  lateCommands: [],
  endedBy: null,
}

/** Where a page keeps what it is told; handed in, so that the connection needs neither React nor a library of stores. */
export interface PageStore {
  setState(part: Partial<PageState>): void
  getState(): PageState
}
