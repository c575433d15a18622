import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const built = join(import.meta.dirname, '..', '..', 'dist', 'server', 'main.js')

/** Resolves with how it ended and what it said. */
const startWith = (env: Readonly<Record<string, string | undefined>>) =>
  new Promise<{ readonly code: unknown; readonly stderr: string }>((resolve) => {
    execFile(process.execPath, [built], { env, timeout: 60_000 }, (error, _, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    )
  })

describe('a start that cannot be', () => {
  let folder: string
  const holder = createServer()
  let takenPort = 0

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onehall-start-'))
    writeFileSync(join(folder, 'a-file'), '')
    mkdirSync(join(folder, 'damaged'))
    writeFileSync(join(folder, 'damaged', 'onehall.db'), 'no database at all'.repeat(1_000))
    mkdirSync(join(folder, 'no-place', 'onehall.db'), { recursive: true })
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
    const address = holder.address()
    takenPort = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(() => {
    holder.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.concurrent.each([
    ['a port that is taken', () => ({ PORT: String(takenPort) }), 'PORT'],
    ['a port that is none', () => ({ PORT: 'three' }), 'PORT'],
    ['an address of another machine', () => ({ HOST: '192.0.2.1' }), 'HOST'],
    ['a file for a data folder', () => ({ DATA_DIR: join(folder, 'a-file') }), 'DATA_DIR'],
    ['a data folder below a file', () => ({ DATA_DIR: join(folder, 'a-file', 'data') }), 'DATA_DIR'],
    ['a database that cannot be opened', () => ({ DATA_DIR: join(folder, 'no-place') }), 'DATA_DIR'],
    ['a database that is none', () => ({ DATA_DIR: join(folder, 'damaged') }), 'backup'],
    ['a PostgreSQL that does not run', () => ({ DATABASE_URL: 'postgres://127.0.0.1:1/onehall' }), 'DATABASE_URL'],
    ['a database of another kind', () => ({ DATABASE_URL: 'mysql://127.0.0.1/onehall' }), 'DATABASE_URL'],
    ['a public address that is none', () => ({ PUBLIC_URL: 'hall' }), 'PUBLIC_URL'],
  ] as const)('%s is told in one sentence a language, with what to look at', async (_, env, word) => {
    const given = {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      // One folder serves one server at a time.
      DATA_DIR: mkdtempSync(join(folder, 'data-')),
      EXAMPLE: 'off',
    }
    const { code, stderr } = await startWith({ ...given, ...env() })
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/\p{Script=Han}{4}/u)
    expect(lines[1]).toContain(word)
    expect(stderr).not.toMatch(/^\s+at /mu)
    expect(code).toBe(1)
  })
})
