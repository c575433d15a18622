import { chmodSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What nobody but the account itself may do: reading, writing, entering. */
const others = 0o077

/**
 * Closes a folder, with all that lies in it, to the other accounts of the machine, and what this process makes from now on. Not on Windows,
 * where a folder has the rights of the one that it lies in.
 * @returns what belongs to another account and therefore stays as it is.
 * @throws what the file system says when the folder cannot be made or read.
 */
export function keepPrivate(folder: string): readonly string[] {
  if (process.platform === 'win32') return []
  process.umask(others)
  mkdirSync(folder, { recursive: true })
  const root = realpathSync(folder)
  return [root, ...everythingIn(root)].filter((path) => !isClosed(path))
}

/** Links are not followed: what they name lies elsewhere. */
function everythingIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
}

function isClosed(path: string): boolean {
  const { mode } = statSync(path)
  if ((mode & others) === 0) return true
  try {
    chmodSync(path, mode & 0o700)
    return true
  } catch {
    return false
  }
}
