import { createHash } from 'node:crypto'
import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '../kernel/secrets.ts'

const ending = '.part'

/** A name of its own for bytes that are not whole yet; nobody reads what is called so. */
export const asidePath = (folder: string): string => join(folder, `.${newId()}${ending}`)

export interface Written {
  /** Hex. */
  readonly sha256: string
  readonly bytes: number
}

/** Resolves when everything is on the disk; null when there is more than `most` bytes. */
export async function writeAside(
  path: string,
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Written | null> {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of source) {
      bytes += chunk.byteLength
      if (bytes > most) return null
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
    return { sha256: hash.digest('hex'), bytes }
  } finally {
    await file.close()
  }
}

/**
 * Removes what broken uploads have left.
 * @param olderThan ms of the calendar: what was written to since may be another node's that is at work; Infinity: all.
 * @source STO-3
 */
export async function sweepAside(folder: string, olderThan: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('.') && name.endsWith(ending))
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      // Another node may have removed it meanwhile.
      const touchedAt = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      )
      if (touchedAt < olderThan) await rm(path, { force: true })
    }),
  )
}
