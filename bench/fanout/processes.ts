import { type ChildProcess, spawn } from 'node:child_process'
import { projectFolder } from './options.ts'

/** A process of the benchmark, ended by its own handle only. */
export interface Child {
  readonly process: ChildProcess
  /** Everything it has said on stdout so far. */
  readonly said: () => string
  readonly complaints: () => string
  /** Asks it to go, and after five seconds makes it. */
  end(): Promise<void>
}

const children = new Set<Child>()
const endWithinMs = 5_000

/** Starts Node with these arguments and a channel for messages. @param env nothing else is passed on but PATH. */
export function startNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const started = spawn(process.execPath, args, {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = keep(started.stdout)
  const complaints = keep(started.stderr)
  const gone = new Promise<void>((resolve) => started.once('exit', () => resolve()))
  const child: Child = {
    process: started,
    said,
    complaints,
    async end() {
      const force = setTimeout(() => started.kill('SIGKILL'), endWithinMs)
      if (started.exitCode === null && started.signalCode === null) {
        started.kill('SIGTERM')
        await gone
      }
      clearTimeout(force)
      children.delete(child)
    },
  }
  children.add(child)
  return child
}

/** Resolves when every process that was started here has ended. */
export async function endAll(): Promise<void> {
  await Promise.all([...children].map((child) => child.end()))
}

function keep(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.on('data', (chunk) => {
    text = (text + String(chunk)).slice(-100_000)
  })
  return () => text
}

/** Resolves with what it said, once that fits. @throws when the process ends before, or after `ms`. */
export async function untilSaid(child: Child, pattern: RegExp, ms = 20_000): Promise<RegExpExecArray> {
  const end = Date.now() + ms
  for (;;) {
    const found = pattern.exec(child.said())
    if (found !== null) return found
    const hasEnded = child.process.exitCode !== null || child.process.signalCode !== null
    if (hasEnded || Date.now() > end) throw new Error(`did not say ${pattern}: ${child.complaints()}`)
    await pause(20)
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The next message of the process that is meant. @throws after `ms`, or when the process ends. */
export function nextMessage<Message>(
  child: Child,
  isMeant: (message: unknown) => message is Message,
  ms: number,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      clearTimeout(timer)
      child.process.off('message', take)
      child.process.off('exit', ended)
      act()
    }
    const take = (message: unknown) => {
      if (isMeant(message)) done(() => resolve(message))
    }
    const ended = () => done(() => reject(new Error(`ended: ${child.complaints()}`)))
    const timer = setTimeout(() => done(() => reject(new Error(`no answer in ${ms} ms: ${child.complaints()}`))), ms)
    child.process.on('message', take)
    child.process.once('exit', ended)
  })
}
