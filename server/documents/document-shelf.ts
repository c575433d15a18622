/** A stretch of a file: first and last byte, both included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** A file of this machine that holds what was asked for, until it is given back. */
export interface LentFile {
  readonly path: string
  /** Never rejects. */
  giveBack(): Promise<void>
}

/**
 * Where the bytes of documents lie, by the hash of what they are; all nodes of an installation have the same shelf.
 * What is on it is there whole, on every node, and never changes.
 * @throws StorageError from each of its methods when the shelf is away or full.
 */
export interface DocumentShelf {
  /** A folder of this machine for bytes that are not whole yet; whoever writes makes it first. */
  readonly aside: string
  /**
   * Resolves when the bytes are there for good. The file may be taken away with it.
   * @param path a file of this machine, whole, on the disk, checked.
   */
  keep(path: string, sha256: string): Promise<void>
  /** null when the bytes are not here. */
  size(sha256: string): Promise<number | null>
  read(sha256: string, range?: ByteRange): AsyncIterable<Uint8Array>
  /** For a program that reads files and nothing else. */
  lend(sha256: string): Promise<LentFile>
  /** Nothing happens when they are not here. */
  remove(sha256: string): Promise<void>
  /** The hashes of all that is here. */
  names(): AsyncIterable<string>
  /** Resolves when the shelf answers. @param isTried whether it also has to take something and give it up again. */
  reach(isTried?: boolean): Promise<void>
  readonly parts: PartShelf
}

/** When something of an upload came last, ms of the calendar. */
export interface PartTrace {
  readonly uploadId: string
  readonly touchedAt: number
}

/** Uploads that come in parts: what is known of each, and the bytes that are here so far. Any node goes on with any of them. */
export interface PartShelf {
  traces(): Promise<readonly PartTrace[]>
  /** null when there is no such upload. */
  facts(uploadId: string): Promise<string | null>
  begin(uploadId: string, facts: string): Promise<void>
  /** How many bytes are here. */
  size(uploadId: string): Promise<number>
  /**
   * What has come of a part that is cut stays; then it rejects with what cut it.
   * @param from how many bytes are here. @param most of bytes in all.
   * @returns how many bytes are here now; null when more came than that: then there are as many as before.
   */
  append(uploadId: string, from: number, most: number, part: AsyncIterable<Uint8Array>): Promise<number | null>
  read(uploadId: string): AsyncIterable<Uint8Array>
  /** The bytes lie elsewhere now; these facts stay. */
  finish(uploadId: string, facts: string): Promise<void>
  remove(uploadId: string): Promise<void>
}
