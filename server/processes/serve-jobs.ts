import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { JobAnswer, JobMessage } from './job-messages.ts'

/** By kind: loads the work, which is then done for each job. */
export type Works = Readonly<Record<string, () => Promise<Work>>>

type Work = (job: never, told: (progress: number) => void) => unknown

/** Below the server's: meetings go first on a busy machine. */
const priority = 10
const watchEveryMs = 50

/**
 * What a limited process does with its life: one job after the other, until its server is gone.
 * @param maxMb all the memory that it may have; a thread beside the work watches it.
 */
export function serveJobs(works: Works, maxMb: number): void {
  setPriority(priority)
  beginWatchdog(maxMb)
  // A terminal or a supervisor signals the whole group: the server ends its processes itself, when they have answered.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  process.once('disconnect', () => process.exit())
  process.on('message', (message: JobMessage) => void serve(works, message))
}

async function serve(works: Works, { id, kind, job }: JobMessage): Promise<void> {
  try {
    const work = await works[kind]?.()
    if (work === undefined) throw new Error(`no work of the kind ${kind}`)
    answer({ id, is: 'begun' })
    const made = await work(job as never, (progress) => answer({ id, is: 'progress', progress }))
    answer({ id, is: 'made', made, rssMb: rssMb() })
  } catch (error) {
    answer({ id, is: 'failed', why: error instanceof Error ? error.message : String(error), rssMb: rssMb() })
  }
}

const answer = (message: JobAnswer) => process.send?.(message)

const rssMb = (): number => Math.ceil(process.memoryUsage.rss() / 1024 / 1024)

/** A plain script, beside the built server or in the sources: it needs nothing that reads TypeScript. */
function beginWatchdog(maxMb: number): void {
  const isSource = import.meta.url.endsWith('.ts')
  const program = new URL(isSource ? './watchdog.mjs' : './watchdog.js', import.meta.url)
  const workerData = { maxBytes: maxMb * 1024 * 1024, parentPid: process.ppid, everyMs: watchEveryMs }
  const watchdog = new Worker(program, { workerData, execArgv: [], env: {} })
  watchdog.unref()
  watchdog.on('error', () => process.exit(1))
}
