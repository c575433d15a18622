import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { endedWithUs } from './ended-with-us.ts'
import { freePort } from './free-port.ts'
import { type PostgresPrograms, postgresPrograms } from './postgres-programs.ts'

const password = 'postgres'
const plainLocale = { LC_MESSAGES: 'C' }

interface Wish {
  /** An existing folder to lie in, such as a volume of its own. */
  readonly within?: string
  /** A network that is let in besides the loopback. */
  readonly network?: string
}

/** A real PostgreSQL on the loopback, from inside npm; starts as root too. @throws with the reason when it does not. */
export async function startPostgres({ within = tmpdir(), network }: Wish = {}) {
  const programs = await postgresPrograms()
  const folder = mkdtempSync(join(within, 'onehall-pg-'))
  const port = await freePort()
  const data = createCluster(programs, folder)
  if (network !== undefined) {
    appendFileSync(join(data, 'pg_hba.conf'), `host all all ${network} password\n`)
    appendFileSync(join(data, 'postgresql.conf'), `listen_addresses = '*'\n`)
  }
  let server = await startServer(programs, data, port)
  let forget = endedWithUs(server.pid ?? 0, 'INT', folder)
  const halt = async () => {
    forget()
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
  }
  let count = 0
  const address = (name: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${name}`
  return {
    /** The address of a fresh, empty database. */
    async database(): Promise<string> {
      count += 1
      const client = new Client(address('postgres'))
      await client.connect()
      await client.query(`CREATE DATABASE onehall${count}`)
      await client.end()
      return address(`onehall${count}`)
    },
    /** Ends it at once, as a fault would; what was committed stays. */
    halt,
    /** Kills the process that watches over the others: they end by themselves, and nobody says farewell. */
    async killPostmaster(): Promise<void> {
      forget()
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGKILL')
      await ended
    },
    /** Resolves when it takes connections again. */
    async resume(): Promise<void> {
      server = await startServer(programs, data, port)
      forget = endedWithUs(server.pid ?? 0, 'INT', folder)
    },
    port,
    get isRunning(): boolean {
      return server.exitCode === null && server.signalCode === null
    },
    /** A standby that follows it, made of a cold copy: it is away for that long. @param through the port by which it is followed. */
    async standby(through = port): Promise<Standby> {
      const copy = join(folder, 'standby')
      await halt()
      cpSync(data, copy, { recursive: true })
      writeFileSync(join(copy, 'standby.signal'), '')
      const line = `host=127.0.0.1 port=${through} user=postgres password=${password}`
      writeFileSync(join(copy, 'postgresql.auto.conf'), `primary_conninfo = '${line}'\n`)
      ownedBy(programs, copy)
      await this.resume()
      const standbyPort = await freePort()
      const follower = await startServer(programs, copy, standbyPort)
      const forgetFollower = endedWithUs(follower.pid ?? 0, 'INT', copy)
      return {
        port: standbyPort,
        freeze: () => signalAll(follower, 'SIGSTOP'),
        thaw: () => signalAll(follower, 'SIGCONT'),
        async stop() {
          forgetFollower()
          const ended = new Promise((resolve) => follower.once('exit', resolve))
          signalAll(follower, 'SIGCONT')
          follower.kill('SIGINT')
          await ended
        },
      }
    },
    async stop(): Promise<void> {
      if (this.isRunning) await halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Standby {
  readonly port: number
  /** Stops it in the midst of whatever it does; nobody is told. */
  freeze(): void
  thaw(): void
  stop(): Promise<void>
}

export type TestPostgres = Awaited<ReturnType<typeof startPostgres>>

/** A server and the processes that it has: each works for itself. */
function signalAll(server: ChildProcess, signal: NodeJS.Signals): void {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' })
  for (const pid of [server.pid, ...stdout.split('\n').map(Number)]) if (pid) process.kill(pid, signal)
}

/** @returns the folder of its data. */
function createCluster({ initdb, runAs }: PostgresPrograms, folder: string): string {
  // Whoever it runs as has to be able to enter.
  chmodSync(folder, 0o755)
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')]
  mkdirSync(data)
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(data, runAs.uid, runAs.gid)
  writeFileSync(passwordFile, `${password}\n`)
  const asked = ['--auth=password', '--username=postgres', `--pwfile=${passwordFile}`, '--no-sync', '--locale=C']
  const env = { ...process.env, ...plainLocale }
  const made = spawnSync(initdb, [`--pgdata=${data}`, '--encoding=UTF8', ...asked], { ...runAs, env, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`)
  return data
}

/** Resolves when it takes connections. */
async function startServer({ postgres, runAs }: PostgresPrograms, data: string, port: number): Promise<ChildProcess> {
  const server = spawn(postgres, ['-D', data, '-p', String(port), '-k', ''], {
    ...runAs,
    env: { ...process.env, ...plainLocale },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
    server.stderr?.on('data', (chunk) => {
      said += String(chunk)
      if (/ready to accept (?:read-only )?connections/u.test(said)) resolve()
    })
  })
  // From now on it may say what it likes.
  server.stderr?.removeAllListeners('data').resume()
  return server
}

/** Files that were made by us are read by whoever it runs as. */
function ownedBy({ runAs }: PostgresPrograms, folder: string): void {
  const { uid, gid } = runAs
  if (uid === undefined || gid === undefined) return
  for (const path of [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ])
    chownSync(path, uid, gid)
}

/** Asks the same database of another server, one statement after the other. @param database an address of it. */
export async function askAt(database: string, port: number, ...statements: readonly string[]): Promise<void> {
  const address = new URL(database)
  address.port = String(port)
  const client = new Client({ connectionString: address.href })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
