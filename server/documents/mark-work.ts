import { readFile, writeFile } from 'node:fs/promises'
import { markedCopy } from './mark-pdf.ts'

export interface MarkJob {
  /** Where the original lies. */
  readonly from: string
  /** Where the copy is to lie. */
  readonly to: string
  readonly contentType: string
  readonly text: string
}

/** A copy lies in a file, so that who reads slowly holds no memory. */
export interface MarkedCopy {
  readonly path: string
  readonly bytes: number
}

/** @throws when the original cannot be read as a whole: it is not handed out half marked. */
export async function markFile({ from, to, contentType, text }: MarkJob): Promise<MarkedCopy> {
  const copy = await markedCopy(await readFile(from), contentType, text)
  await writeFile(to, copy, { mode: 0o600, flag: 'wx' })
  return { path: to, bytes: copy.byteLength }
}
