/** A piece of an official paper; both its writers, of PDF and of Word, take the same ones. */
export type OfficialBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** Events that it says something of, ascending; empty where it says that nothing was. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly seqs: readonly number[] }
  /** What happened at a time: `09:05` and a sentence. */
  | { readonly kind: 'line'; readonly time: string; readonly text: string; readonly seqs: readonly number[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly OfficialColumn[]
      readonly rows: readonly (readonly string[])[]
    }

export interface OfficialColumn {
  readonly label: string
  /** Shares of the width. */
  readonly share: number
  readonly isCentred?: boolean
}

/** A paper as its writers take it: every word decided, nothing of it laid out. */
export interface OfficialPaper {
  readonly isChinese: boolean
  readonly title: string
  /** What kind of paper it is: 会议记录. */
  readonly name: string
  /** Under the title, in pairs of label and value. */
  readonly facts: readonly (readonly [string, string])[]
  readonly blocks: readonly OfficialBlock[]
  /** Who signs, on the last page; each gets a line. */
  readonly signatures: readonly string[]
  /** At the foot of every page: until when the log was read, and its first figures. */
  readonly mark: string
  /** The same as a QR code, SVG. */
  readonly picture: string
  /** `{page}` and `{pages}` are put in where it is set. */
  readonly words: { readonly page: string; readonly signDate: string }
}
