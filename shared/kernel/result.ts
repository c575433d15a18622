/** What goes into the sentence that a person reads; names are those of the i18n text. */
export type RejectionParams = Readonly<Record<string, string | number | null>>

/** Why a command was not carried out: data, not an exception. The code is the key of a text in every language. */
export interface Rejection<Code extends string = string> {
  readonly code: Code
  readonly params: RejectionParams
}

/** What a rule says of a command: the facts that follow from it, at least one, or the reason why not. */
export type Decision<Event, Code extends string> =
  | { readonly ok: true; readonly events: readonly [Event, ...Event[]] }
  | { readonly ok: false; readonly rejection: Rejection<Code> }

export const accept = <Event>(
  ...events: [Event, ...Event[]]
): { readonly ok: true; readonly events: [Event, ...Event[]] } => ({
  ok: true,
  events,
})

export const refuse = <Code extends string>(
  code: Code,
  params: RejectionParams = {},
): { readonly ok: false; readonly rejection: Rejection<Code> } => ({ ok: false, rejection: { code, params } })
