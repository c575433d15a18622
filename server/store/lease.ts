import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { faultCode } from './fault-code.ts'
import { closeConnection, openConnection } from './sqlite-connection.ts'

/** Another process works in this folder. */
export class DataDirInUseError extends Error {
  constructor(
    readonly dataDir: string,
    /** Who holds it, as it wrote itself: process, machine, since when. */
    readonly holder: string,
  ) {
    super(`${dataDir} is in use by ${holder}`)
    this.name = 'DataDirInUseError'
  }
}

/**
 * Takes a data folder for this process alone. The lock is the operating system's, on a file of its own:
 * it ends with the process, however that ends.
 * @returns release
 * @throws DataDirInUseError
 */
export function takeLease(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const holderPath = join(dataDir, 'onehall.lock.txt')
  const lock = openConnection(join(dataDir, 'onehall.lock'), { timeout: 200 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    closeConnection(lock)
    throw faultCode(error) === 'SQLITE_BUSY' ? new DataDirInUseError(dataDir, readHolder(holderPath)) : error
  }
  writeFileSync(holderPath, `process ${process.pid} on ${hostname()} since ${new Date().toISOString()}`)
  return () => closeConnection(lock)
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return 'another process'
  }
}
