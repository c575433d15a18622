import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { memoryHookArgs } from './memory.ts'
import { type Child, nextMessage, startNode, untilSaid } from './processes.ts'

export interface BenchServer {
  readonly child: Child
  readonly port: number
  end(): Promise<void>
}

export interface BareServer extends BenchServer {
  /** What the next commands broadcast. */
  setPayload(payload: unknown): Promise<void>
}

/** A program without types and without a loader: its memory is its own. It says `port` and a number. @param path of the source. */
export async function startPlain(path: string, env: Readonly<Record<string, string>> = {}): Promise<BenchServer> {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const args = [...memoryHookArgs, '--input-type=module', '--eval', outputText]
  const child = startNode(args, { NODE_ENV: 'production', ...env })
  const [, port] = await untilSaid(child, /^port (\d+)$/mu)
  return { child, port: Number(port), end: () => child.end() }
}

/** Socket.IO alone; the same that first commits one row as durably; a bare websocket. */
export type Bare = 'socketIo' | 'durable' | 'ws'

export async function startBareServer(kind: Bare = 'socketIo'): Promise<BareServer> {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-bare-'))
  const env = { BARE_KIND: kind, ...(kind === 'durable' ? { BARE_FOLDER: folder } : {}) }
  const server = await startPlain(join(import.meta.dirname, 'bare-server.ts'), env)
  const { child } = server
  child.process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return {
    ...server,
    async setPayload(payload) {
      const taken = nextMessage(child, isTaken, 5_000)
      child.process.send({ payload })
      await taken
    },
  }
}

const isTaken = (message: unknown): message is { readonly isTaken: true } =>
  typeof message === 'object' && message !== null && 'isTaken' in message

export interface OneHallServer extends BenchServer {
  /** Bearer token of the owner. */
  readonly ownerToken: string
}

/** The built server on a folder of its own, which goes with it. @param nodeArgs for Node itself, to look into it. */
export async function startOneHall(main: string, nodeArgs: readonly string[] = []): Promise<OneHallServer> {
  if (!existsSync(main)) throw new Error(`${main} is missing: npx vite build --config vite.server.config.ts`)
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-bench-'))
  const ownerToken = randomBytes(32).toString('base64url')
  const child = startNode([...memoryHookArgs, ...nodeArgs, main], {
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    EXAMPLE: 'off',
    ADMIN_TOKEN: ownerToken,
  })
  child.process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  try {
    const said = await untilSaid(child, /:(\d+)\n(?:.*\n)*ready$/mu)
    return { child, port: Number(said[1]), end: () => child.end(), ownerToken }
  } catch (error) {
    await child.end()
    throw error
  }
}
