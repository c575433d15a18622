import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../support/running-hall.ts'

const root = join(import.meta.dirname, '..', '..')
const patienceMs = 60_000
/** Only Linux tells whose child the shell between is. */
const signals = process.platform === 'linux' ? (['SIGTERM', 'SIGKILL'] as const) : (['SIGTERM'] as const)

describe('npm start', () => {
  let dataDir: string
  let npm: ChildProcess
  let server = 0

  const lives = (pid: number): boolean => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'onehall-npm-'))
    const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, EXAMPLE: 'off' }
    npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    npm.stdout?.on('data', (chunk) => {
      said += String(chunk)
    })
    await until(() => said.includes('ready'), patienceMs)
    server = Number(/^process (\d+)/u.exec(readFileSync(join(dataDir, 'onehall.lock.txt'), 'utf8'))?.[1])
  })
  afterEach(() => {
    if (lives(server)) process.kill(server, 'SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })

  it.each(signals)('ends the server with npm (%s), which leaves port and data free', async (signal) => {
    expect(lives(server)).toBe(true)
    npm.kill(signal)
    await until(() => !lives(server), patienceMs)
  })
})
