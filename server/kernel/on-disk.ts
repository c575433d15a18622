import { closeSync, fsyncSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** Resolves when what was written to that file is on the disk. Windows asks for a handle that may write. */
export const syncFile = (path: string): Promise<void> => syncHeld(path, 'r+')

/**
 * A name is on the disk only once its folder is. Windows has no such call and keeps names in its own journal: there it is
 * nothing.
 * @param platform as `process.platform`
 */
export async function syncFolder(folder: string, platform: string = process.platform): Promise<void> {
  if (platform !== 'win32') await syncHeld(folder, 'r')
}

/** The same at a start, before anybody is served. */
export function syncFolderAtOnce(folder: string, platform: string = process.platform): void {
  if (platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

async function syncHeld(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
