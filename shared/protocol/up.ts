import type { Rejection } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'

export interface CommandMessage {
  /** Made by the sender, once a command: a repetition of it changes nothing and gets the same answer. 8–64 letters, figures, `_` or `-`. */
  readonly commandId: string
  readonly type: string
  readonly data: unknown
}

/** `seq`: of the last event that the command caused. */
export type CommandAnswer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly rejection: Rejection }

export interface ClockAnswer {
  readonly serverNow: Instant
}

/** Everything that goes up. */
export interface UpMessages {
  command: (message: CommandMessage, ack: (answer: CommandAnswer) => void) => void
  /** The page has painted the state up to `seq`; `rttMs` is its best round trip of late. */
  drawn: (message: { readonly seq: number; readonly rttMs?: number }) => void
  clock: (ack: (answer: ClockAnswer) => void) => void
  /** The page has found a gap: send from there, or a snapshot. */
  resume: (message: { readonly epoch: string; readonly after: number }) => void
}

/** What the caller says of itself when it connects; a cookie may stand for the token. */
export interface HandshakeAuth {
  readonly token?: string
  readonly meetingId: string
  readonly epoch?: string
  readonly after?: number
}
