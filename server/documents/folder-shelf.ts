import { createReadStream } from 'node:fs'
import { access, constants, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../kernel/on-disk.ts'
import { faultCode } from '../store/fault-code.ts'
import { asStorageError, storageFault } from '../store/storage-fault.ts'
import { asidePath, writeAside } from './aside.ts'
import { isDocumentName } from './document-name.ts'
import type { DocumentShelf } from './document-shelf.ts'
import { createFolderParts } from './folder-parts.ts'

/**
 * Documents in a folder, of this machine or one that all nodes share.
 * A file is there whole or not at all: written aside in the same folder, synced, checked, renamed, folder synced.
 */
export function createFolderShelf(folder: string): DocumentShelf {
  const pathOf = (sha256: string) => join(folder, sha256)

  /** From another disk: the bytes are written anew. */
  const copyIn = async (path: string, sha256: string): Promise<void> => {
    const near = asidePath(folder)
    try {
      const written = await writeAside(near, createReadStream(path), Infinity)
      if (written?.sha256 !== sha256) throw new Error(`the copy of ${sha256} is not what it was`)
      await rename(near, pathOf(sha256))
    } finally {
      await rm(near, { force: true })
    }
  }

  return {
    aside: folder,
    async keep(path, sha256) {
      try {
        await rename(path, pathOf(sha256)).catch((error) =>
          faultCode(error) === 'EXDEV' ? copyIn(path, sha256) : Promise.reject(error),
        )
        await syncFolder(folder)
      } catch (error) {
        throw storageFault(error) ?? error
      }
    },
    size: (sha256) =>
      stat(pathOf(sha256)).then(
        ({ size }) => size,
        (error) => {
          if (faultCode(error) === 'ENOENT') return null
          throw asStorageError(error)
        },
      ),
    read: (sha256, range) => createReadStream(pathOf(sha256), range),
    lend: async (sha256) => ({ path: pathOf(sha256), giveBack: async () => undefined }),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    async *names() {
      const names = await readdir(folder).catch((error) => (faultCode(error) === 'ENOENT' ? [] : Promise.reject(error)))
      for (const name of names) if (isDocumentName(name)) yield name
    },
    reach: () =>
      access(folder, constants.R_OK | constants.W_OK | constants.X_OK).catch((error) => {
        throw asStorageError(error)
      }),
    parts: createFolderParts(folder),
  }
}
