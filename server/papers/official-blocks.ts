/** A piece of an official paper; both its writers, of PDF and of Word, take the same ones. */
export type OfficialBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** Events that it says something of, ascending; empty where it says that nothing was. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly seqs: readonly number[] }
  /** A requirement: its first sentence is its heading. */
  | { readonly kind: 'point'; readonly lead: string; readonly text: string; readonly seqs: readonly number[] }
  /** `出席：` and who was there, further lines under the first. */
  | { readonly kind: 'list'; readonly label: string; readonly text: string; readonly seqs: readonly number[] }
  /** `附件：` and the papers that go with it, numbered where there are several. */
  | { readonly kind: 'attachments'; readonly label: string; readonly names: readonly string[] }
  /** One of them begins: on another page, what it is called on the left, its title in the third line. */
  | { readonly kind: 'attachment'; readonly label: string; readonly title: string }
  /** An empty line. */
  | { readonly kind: 'gap' }
  /** What happened at a time: `09:05` and a sentence. */
  | { readonly kind: 'line'; readonly time: string; readonly text: string; readonly seqs: readonly number[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly OfficialColumn[]
      readonly rows: readonly (readonly string[])[]
      /** In smaller type: many columns. */
      readonly isSmall?: boolean
    }
  /** What is known of it on the left, on the right who signs, with a line for the hand. */
  | { readonly kind: 'signature'; readonly text: string; readonly signer: string }
  | { readonly kind: 'pageBreak' }

export interface OfficialColumn {
  readonly label: string
  /** Shares of the width. */
  readonly share: number
  readonly isCentred?: boolean
}

export interface OfficialLetterhead {
  /** ××××会议纪要: one line, shrunk to fit; empty: none. */
  readonly mark: string
  /** 〔2025〕3号, or room for it. */
  readonly number: string
  readonly date: string
}

export interface OfficialImprint {
  /** 抄送：…; null: nobody has copies. */
  readonly copies: string | null
  readonly issuer: string
  /** 2025年2月18日印发 */
  readonly issued: string
}

/** A paper as its writers take it: every word decided, nothing of it laid out. */
export interface OfficialPaper {
  readonly isChinese: boolean
  /** On its side, for tables of many columns. */
  readonly isWide?: true
  readonly title: string
  /** What kind of paper it is: 会议记录; empty where the title says it. */
  readonly name: string
  /** The red head of a paper that a body issues; absent on others. */
  readonly letterhead?: OfficialLetterhead
  /** At the foot of the last page: who has copies, and who issued it when; absent where there is none. */
  readonly imprint?: OfficialImprint
  /** Under the title, in pairs of label and value; may be empty. */
  readonly facts: readonly (readonly [string, string])[]
  readonly blocks: readonly OfficialBlock[]
  /** Who signs, on the last page; each gets a line. Empty: nobody. */
  readonly signatures: readonly string[]
  /** At the foot of every page: until when the log was read, and its first figures. */
  readonly mark: string
  /** The last event that it takes in, beside the mark as a QR code. */
  readonly head: { readonly seq: number; readonly hash: string }
  /** `{page}` and `{pages}` are put in where it is set. */
  readonly words: { readonly page: string; readonly signDate: string }
}
