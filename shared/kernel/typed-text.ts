/** A text that somebody typed, as the log knows it: what it says lies beside the log, where it can be erased. */
export interface TypedText {
  /** Names the text; no two have the same. */
  readonly revision: string
  /** Hex SHA-256 over a salt that lies with the text and the text: says nothing of a text that was erased. */
  readonly sha256: string
}

/** `name`: the name of a person, or a text that may name people; erased together with the names of the meeting. */
export type TypedKind = 'text' | 'name'
