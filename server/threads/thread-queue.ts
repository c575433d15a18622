import { Worker } from 'node:worker_threads'

/** `busy`: too many wait already; `failed`: it could not be made. */
export type ThreadOutcome<Bytes = Uint8Array> =
  | { readonly ok: true; readonly bytes: Bytes }
  | { readonly ok: false; readonly fault: 'busy' | 'failed' }

/** What the thread answers a job with; null: it could not be made. */
export type ThreadAnswer = Uint8Array<ArrayBuffer> | null

export interface ThreadLimits {
  /** How many may wait besides the one that is made. */
  readonly maxWaiting: number
  /** One job may take that long. */
  readonly maxMs: number
  /** The thread is let go after so long without work. */
  readonly idleMs: number
  /** The thread's own memory, file buffers aside. */
  readonly maxHeapMb: number
}

/** Where the thread's program is: `source` while developing, beside the built server's own file otherwise. */
export interface ThreadProgram {
  readonly name: string
  readonly source: URL
}

/** Jobs are done one at a time in a thread of their own, which is begun when it is needed and ended when it hangs. */
export function createThreadQueue<Job>(program: ThreadProgram, limits: ThreadLimits) {
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let waiting = 0
  let turn: Promise<unknown> = Promise.resolve()
  /** Of the job that is under way. */
  let settle: (answer: ThreadAnswer) => void = () => undefined

  const end = async () => {
    const ended = worker
    worker = null
    settle(null)
    await ended?.terminate()
  }
  const begin = () => {
    const begun = startWorker(program, limits.maxHeapMb)
    const isOver = () => {
      if (worker === begun) void end()
    }
    begun.on('message', (answer: ThreadAnswer) => settle(answer))
    begun.on('error', isOver)
    begun.on('exit', isOver)
    return begun
  }
  const run = (job: Job) =>
    new Promise<ThreadOutcome>((resolve) => {
      clearTimeout(idle)
      worker ??= begin()
      const limit = setTimeout(() => void end(), limits.maxMs)
      settle = (answer) => {
        settle = () => undefined
        clearTimeout(limit)
        worker?.unref()
        idle = setTimeout(() => void end(), limits.idleMs).unref()
        resolve(answer === null ? { ok: false, fault: 'failed' } : { ok: true, bytes: answer })
      }
      worker.ref()
      worker.postMessage(job)
    })

  return {
    async run(job: Job): Promise<ThreadOutcome> {
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

/** Beside the server's file when that is built, else the source itself, which a thread learns to read first. */
function startWorker({ name, source }: ThreadProgram, maxOldGenerationSizeMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(`./${name}.js`, import.meta.url), { resourceLimits })
  }
  const learn = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source.href)}) })`
  return new Worker(learn, { eval: true, resourceLimits })
}
