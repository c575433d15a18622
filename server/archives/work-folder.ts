import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'

/** What was unpacked, where whoever takes it in finds it: rows and people as lines, documents by number. */
export const workFiles = {
  log: (folder: string) => join(folder, 'log'),
  typed: (folder: string) => join(folder, 'typed'),
  people: (folder: string) => join(folder, 'people'),
  paper: (folder: string, index: number) => join(folder, `paper-${index}`),
  document: (folder: string, index: number) => join(folder, `document-${index}`),
}

/** Writes what passes through into a file as well, which is on the disk when all has passed. @param path null: nowhere. */
export async function* written(path: string | null, pieces: AsyncIterable<Uint8Array>) {
  const file: FileHandle | null = path === null ? null : await open(path, 'wx', 0o600)
  try {
    for await (const piece of pieces) {
      await file?.writeFile(piece)
      yield piece
    }
    await file?.sync()
  } finally {
    await file?.close()
  }
}

export const readWork = (path: string): AsyncIterable<Uint8Array> => createReadStream(path)
