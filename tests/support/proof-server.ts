import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultPoint } from '../../server/store/fault-points.ts'
import { freePort } from './free-port.ts'
import { ownerToken } from './running-hall.ts'

const builtHere = join(import.meta.dirname, '..', '..', 'dist', 'server', 'main.js')
/** Long enough for a machine that has much else to do. */
const startWithinMs = 90_000
/** What the server is watched by, and ended by when the tests are interrupted. */
const preloaded = ['loop-delay.mjs', 'end-with-parent.mjs'].flatMap((file) => [
  '--import',
  join(import.meta.dirname, file),
])

interface Where {
  /** Another Node than ours. */
  readonly node?: string
  /** What the call of Node is put behind, such as that of another namespace. */
  readonly behind?: readonly string[]
  /** Its address. */
  readonly host?: string
  /** Another build than that of this folder. */
  readonly built?: string
}

/** The built server as a process that may be killed: always the same port and folder, ended only by its own handle. */
export async function proofServer(
  dataDir: string,
  { node = process.execPath, behind = [], host = '127.0.0.1', built = builtHere }: Where = {},
) {
  if (!existsSync(built)) throw new Error(`${built} is missing: npx vite build --config vite.server.config.ts`)
  const port = await freePort()
  let child: ChildProcess | null = null
  let ended: Promise<NodeJS.Signals | number | null> = Promise.resolve(null)
  let complaints = ''
  let said = ''

  const ask = <Answer>(question: string): Promise<Answer> => {
    const asked = child
    if (asked === null) throw new Error('it does not run')
    return new Promise((resolve) => {
      asked.once('message', (message) => resolve(message as Answer))
      asked.send(question)
    })
  }

  return {
    base: `http://${host}:${port}`,
    /** What it said on stderr since it was started last. */
    get complaints(): string {
      return complaints
    },
    /** What it said on stdout since it was started last. */
    get said(): string {
      return said
    },
    get isRunning(): boolean {
      return child !== null
    },
    /** Resolves with the signal or the code of the end. */
    get ended() {
      return ended
    },
    /** @returns whether it came up; with a fault point it may die on the way. */
    async start(faultPoint?: FaultPoint, hit = 1, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
      if (child !== null) throw new Error('it runs already')
      complaints = ''
      said = ''
      const fault = faultPoint === undefined ? {} : { ONEHALL_FAULT_POINT: `${faultPoint}:${hit}` }
      const [program = node, ...args] = [...behind, node, ...preloaded, built]
      const started = spawn(program, args, {
        env: {
          PATH: process.env.PATH,
          PORT: String(port),
          HOST: host,
          DATA_DIR: dataDir,
          ADMIN_TOKEN: ownerToken,
          EXAMPLE: 'off',
          ...fault,
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
      child = started
      ended = new Promise((resolve) =>
        started.once('exit', (code, signal) => {
          child = null
          resolve(signal ?? code)
        }),
      )
      started.stderr?.on('data', (chunk) => {
        complaints += String(chunk)
      })
      const ready = new Promise<boolean>((resolve) => {
        started.stdout?.on('data', (chunk) => {
          said += String(chunk)
          if (/^ready$/mu.test(said)) resolve(true)
        })
      })
      const late = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error(`not ready in ${startWithinMs} ms: ${complaints}`)), startWithinMs).unref(),
      )
      return Promise.race([ready, ended.then(() => false), late])
    },
    /** How late its event loop was, in milliseconds, since it was started with `ONEHALL_WATCH_LOOP`. @source INV-8 */
    loopDelay: () => ask<{ readonly p99Ms: number; readonly maxMs: number }>('loop-delay'),
    /** The same since it was asked last; asked for the first time, it begins. */
    loopDelayAnew: () => ask<{ readonly p99Ms: number; readonly maxMs: number }>('loop-delay-anew'),
    /** What it holds of the machine's memory, MB. */
    memoryMb: async () => (await ask<{ readonly rssMb: number }>('memory')).rssMb,
    /** What its wall clock shows, milliseconds since 1970; only with the clocks of `moved-clock.ts`. */
    wallClock: async () => (await ask<{ readonly at: number }>('wall-clock')).at,
    /** The power of life and death over this one child. */
    async kill9(): Promise<void> {
      child?.kill('SIGKILL')
      await ended
    },
    /** Stops it in the midst of whatever it does; nobody is told. */
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    /** Asks it to go, as a supervisor does. */
    async stop(): Promise<NodeJS.Signals | number | null> {
      child?.kill('SIGTERM')
      return ended
    },
  }
}

export type ProofServer = Awaited<ReturnType<typeof proofServer>>
