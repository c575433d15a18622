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

/** The bare server, without types and without a loader: its memory is that of Socket.IO alone. */
export async function startBareServer(): Promise<BareServer> {
  const source = readFileSync(join(import.meta.dirname, 'bare-server.ts'), 'utf8')
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const child = startNode([...memoryHookArgs, '--input-type=module', '--eval', outputText], { NODE_ENV: 'production' })
  const [, port] = await untilSaid(child, /^port (\d+)$/mu)
  return {
    child,
    port: Number(port),
    end: () => child.end(),
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

/** The built server on a folder of its own, which goes with it. */
export async function startOneHall(main: string): Promise<OneHallServer> {
  if (!existsSync(main)) throw new Error(`${main} is missing: npx vite build --config vite.server.config.ts`)
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-bench-'))
  const ownerToken = randomBytes(32).toString('base64url')
  const child = startNode([...memoryHookArgs, main], {
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
