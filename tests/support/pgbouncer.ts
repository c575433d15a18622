import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endedWithUs } from './ended-with-us.ts'
import { freePort } from './free-port.ts'
import { postgresPrograms } from './postgres-programs.ts'

const program = process.env.ONEHALL_PGBOUNCER ?? 'pgbouncer'

/**
 * A real PgBouncer in transaction mode before that PostgreSQL, from Debian's package.
 * @param settings more lines of its file.
 * @throws with what to install when it is not there.
 */
export async function startPgbouncer(databaseUrl: string, settings = '') {
  const { runAs } = await postgresPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'onehall-pgbouncer-'))
  chmodSync(folder, 0o755)
  const { hostname, port: serverPort, username, password } = new URL(databaseUrl)
  const port = await freePort()
  const file = join(folder, 'pgbouncer.ini')
  writeFileSync(
    file,
    `[databases]
* = host=${hostname} port=${serverPort} user=${username} password=${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 20
max_client_conn = 200
${settings}
`,
  )
  const child = spawn(program, [file], { ...runAs, stdio: ['ignore', 'ignore', 'pipe'] })
  await isUp(child)
  const forget = endedWithUs(child.pid ?? 0, 'TERM', folder)
  const pooled = new URL(databaseUrl)
  pooled.port = String(port)
  return {
    databaseUrl: pooled.href,
    async stop(): Promise<void> {
      forget()
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isUp(child: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new Error(`${program} is missing: apt-get install pgbouncer`, { cause: error })),
    )
    child.once('exit', () => reject(new Error(`${program} ended: ${said}`)))
    child.stderr?.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('process up')) resolve()
    })
  })
}
