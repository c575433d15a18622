import type { Rejection } from '../kernel/result.ts'
import type { Instant } from '../kernel/time.ts'
import type { PlanPart } from './plan-parts.ts'

export interface CommandMessage {
  /** Made by the sender, once a command: a repetition of it changes nothing and gets the same answer. 1 to 128 printable characters without spaces. */
  readonly commandId: string
  readonly type: string
  readonly data: unknown
  /** Asks what became of a command that was sent before: its answer, or `command.notDone`. It is not carried out now. */
  readonly onlyIfDone?: true
}

/**
 * `seq`: of the last event that the command caused. `outcome` stands where the storage failed, code `storage.*`: `notDone`
 * was looked up after the failure and is sure; after `unknown` it may be in the log or come to be, and is sent again under
 * the same id.
 * @source NOD-2
 */
export type CommandAnswer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly outcome?: 'notDone' | 'unknown'; readonly rejection: Rejection }

/** How far a page is with loading a staged item: `done` of `total`, in units of its own; 0 of 0 when there is nothing to load. */
export interface PreparedMessage {
  readonly itemId: string
  readonly done: number
  readonly total: number
}

/** What a page that prepares the meeting shows; `row`: the item, venue, person or document that is open in it; null: none. */
export interface EditingMessage {
  /** null: it prepares nothing any more. */
  readonly at: { readonly part: PlanPart; readonly row: string | null } | null
}

export interface ClockAnswer {
  readonly serverNow: Instant
}
