import type { PersonRecord } from './people-store.ts'

/** Whose card it is, and what is kept of the card. */
export interface PersonByCard extends PersonRecord {
  readonly cardHash: string
}

/** A person's newest code, as it is kept. */
export interface PersonCode {
  readonly personId: string
  /** By which the server finds the person; null takes the code away. */
  readonly codeHash: string | null
  /** By which the page of the hall's operator knows a card without a network. */
  readonly codeDigest: string | null
}

/** The codes on people's cards, of which only hashes are kept. Each call is one transaction, resolved after commit. */
export interface CodeStore {
  /** All of them or none; the sessions that an older code had proved end with it. */
  put(meetingId: string, codes: readonly PersonCode[]): Promise<void>
  /** Of those who have a code, by person. */
  digests(meetingId: string): Promise<ReadonlyMap<string, string>>
  /** Whose newest code it is; null: nobody's of that meeting. */
  holder(meetingId: string, codeHash: string): Promise<PersonByCard | null>
}
