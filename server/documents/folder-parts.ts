import { createReadStream } from 'node:fs'
import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { faultCode } from '../store/fault-code.ts'
import { storageFault } from '../store/storage-fault.ts'
import { asidePath } from './aside.ts'
import type { PartShelf } from './document-shelf.ts'

const factsName = /^\.([0-9a-z]{16})\.upload$/u

/** Uploads in parts beside the documents of a folder: `.<id>.upload` says what is known, `.<id>.bytes` holds what is here. */
export function createFolderParts(folder: string): PartShelf {
  const factsPath = (uploadId: string) => join(folder, `.${uploadId}.upload`)
  const bytesPath = (uploadId: string) => join(folder, `.${uploadId}.bytes`)
  const touchedAt = (path: string) =>
    stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )

  /** Whole or not at all: another node may be looking. */
  const putFacts = async (uploadId: string, facts: string) => {
    const path = asidePath(folder)
    await writeFile(path, facts, { flag: 'wx' })
    await rename(path, factsPath(uploadId))
  }

  const remove = async (uploadId: string) => {
    await rm(factsPath(uploadId), { force: true })
    await rm(bytesPath(uploadId), { force: true })
  }

  return {
    remove,
    async traces() {
      const ids = (await readdir(folder)).flatMap((name) => factsName.exec(name)?.[1] ?? [])
      return Promise.all(
        ids.map(async (uploadId) => {
          const [facts, bytes] = await Promise.all([touchedAt(factsPath(uploadId)), touchedAt(bytesPath(uploadId))])
          return { uploadId, touchedAt: Math.max(facts, bytes) }
        }),
      )
    },
    facts: (uploadId) =>
      readFile(factsPath(uploadId), 'utf8').catch((error) => {
        if (faultCode(error) === 'ENOENT') return null
        throw storageFault(error) ?? error
      }),
    async begin(uploadId, facts) {
      try {
        await writeFile(bytesPath(uploadId), '', { flag: 'wx' })
        await putFacts(uploadId, facts)
      } catch (error) {
        await remove(uploadId)
        throw storageFault(error) ?? error
      }
    },
    size: async (uploadId) => (await stat(bytesPath(uploadId))).size,
    append: (uploadId, from, most, part) => append(bytesPath(uploadId), from, most, part),
    read: (uploadId) => createReadStream(bytesPath(uploadId)),
    async finish(uploadId, facts) {
      await putFacts(uploadId, facts)
      await rm(bytesPath(uploadId), { force: true })
    },
  }
}

async function append(path: string, from: number, most: number, part: AsyncIterable<Uint8Array>) {
  const file = await open(path, 'r+')
  let end = from
  try {
    for await (const chunk of part) {
      if (end + chunk.byteLength > most) {
        await file.truncate(from)
        return null
      }
      await file.write(chunk, 0, chunk.byteLength, end)
      end += chunk.byteLength
    }
    return end
  } catch (error) {
    throw storageFault(error) ?? error
  } finally {
    await file.sync()
    await file.close()
  }
}
