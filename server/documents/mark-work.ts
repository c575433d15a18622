import { readFile } from 'node:fs/promises'
import { markedCopy } from './mark-pdf.ts'

export interface MarkJob {
  readonly path: string
  readonly contentType: string
  readonly text: string
}

/** @throws when it cannot be read as a whole: it is not handed out half marked. */
export const markFile = async ({ path, contentType, text }: MarkJob): Promise<Uint8Array> =>
  markedCopy(await readFile(path), contentType, text)
