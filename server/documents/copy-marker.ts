import { Worker } from 'node:worker_threads'
import type { MarkJob, MarkOutcome } from './mark-worker.ts'

/** `busy`: too many wait already; `failed`: the file cannot be marked. */
export type MarkedBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: 'busy' | 'failed' }

interface Limits {
  /** How many may wait besides the one that is made. */
  readonly maxWaiting: number
  /** One job may take that long. */
  readonly maxMs: number
  /** The worker is let go after so long without work. */
  readonly idleMs: number
  /** The worker's own memory, file buffers aside. */
  readonly maxHeapMb: number
}

const defaults: Limits = { maxWaiting: 48, maxMs: 60_000, idleMs: 60_000, maxHeapMb: 768 }

/** Files larger than that are not marked: they are shown page by page, and staff has the original. */
export const maxMarkedBytes = 64 * 1024 * 1024

/** Copies are made one at a time in a thread of their own, which is begun when it is needed and ended when it hangs. */
export function createCopyMarker(limits: Limits = defaults) {
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let waiting = 0
  let turn: Promise<unknown> = Promise.resolve()
  /** Of the job that is under way. */
  let settle: (outcome: MarkOutcome) => void = () => undefined

  const end = async () => {
    const ended = worker
    worker = null
    settle(null)
    await ended?.terminate()
  }
  const begin = () => {
    const begun = startWorker(limits.maxHeapMb)
    const isOver = () => {
      if (worker === begun) void end()
    }
    begun.on('message', (outcome: MarkOutcome) => settle(outcome))
    begun.on('error', isOver)
    begun.on('exit', isOver)
    return begun
  }
  const run = (job: MarkJob) =>
    new Promise<MarkedBytes>((resolve) => {
      clearTimeout(idle)
      worker ??= begin()
      const limit = setTimeout(() => void end(), limits.maxMs)
      settle = (outcome) => {
        settle = () => undefined
        clearTimeout(limit)
        worker?.unref()
        idle = setTimeout(() => void end(), limits.idleMs).unref()
        resolve(outcome === null ? { ok: false, fault: 'failed' } : { ok: true, bytes: outcome })
      }
      worker.ref()
      worker.postMessage(job)
    })

  return {
    async mark(job: MarkJob): Promise<MarkedBytes> {
      if (waiting > limits.maxWaiting) return { ok: false, fault: 'busy' }
      waiting += 1
      const result = turn.then(() => run(job))
      turn = result
      return result.finally(() => {
        waiting -= 1
      })
    },
    close: end,
  }
}

export type CopyMarker = ReturnType<typeof createCopyMarker>

/** Beside this file: built, or the source itself while developing, which a thread learns to read first. */
function startWorker(maxOldGenerationSizeMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./mark-worker.js', import.meta.url), { resourceLimits })
  }
  const source = JSON.stringify(new URL('./mark-worker.ts', import.meta.url).href)
  const learn = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}) })`
  return new Worker(learn, { eval: true, resourceLimits })
}
