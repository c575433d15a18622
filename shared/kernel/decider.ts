import type { Instant } from './time.ts'
import type { TypedKind, TypedText } from './typed-text.ts'

/** A map of event name → payload, as the union of its events. */
export type EventOf<Payloads> = {
  [Name in keyof Payloads & string]: { readonly type: Name; readonly data: Payloads[Name] }
}[keyof Payloads & string]

/** An event with its place in the log. */
export type Recorded<Event> = Event & { readonly seq: number; readonly at: Instant }

/** What the server knows while it decides: never the device's clock, never the client's word for who it is. */
export interface DecideContext<State, Actor> {
  readonly state: State
  readonly actor: Actor
  readonly now: Instant
  /** A fresh id for a thing that this command creates. */
  readonly newId: () => string
  /** Lays a text beside the log, kept if the command is accepted, in one transaction with the facts that name it. */
  readonly layBeside: (text: string, kind: TypedKind) => TypedText
}
