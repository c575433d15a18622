import type { Rejection } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'

export interface CommandMessage {
  /** Made by the sender, once a command: a repetition of it changes nothing and gets the same answer. 1 to 128 printable characters without spaces. */
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
