import { availableParallelism } from 'node:os'
import { createFairQueue, type Place } from './fair-queue.ts'
import { createIdleProcesses } from './idle-processes.ts'
import type { JobKind, JobOutcome } from './job-kind.ts'
import type { LimitedProcess } from './limited-process.ts'

/** Who asks. */
export interface Asker extends Place {
  /** Fires when the answer is not wanted any more. */
  readonly signal?: AbortSignal
}

export interface Wish<Job, Made> {
  /** Made when it is this job's turn: what waits holds nothing. @throws what makes the job fail. */
  readonly job: () => Job | Promise<Job>
  /** Jobs of a kind with the same key are done once for all who wait. */
  readonly key?: string
  /** 0…1, as far as the work tells. */
  readonly told?: (progress: number) => void
  /** Told once what became of the job, whether anybody still waits for it or not. */
  settled?(outcome: JobOutcome<Made>): void
}

interface PoolOptions {
  /** Processes at once. Default: two, or one on a machine with one core. */
  readonly size?: number
  /** Jobs that may wait for one link. */
  readonly maxWaitingPerLink?: number
  /** A process without work is let go after so long, ms. */
  readonly idleMs?: number
  /** A job that nobody waits for any more may go on for so long, ms: ending its process has a price, too. */
  readonly abandonedMs?: number
  /** Another program than `process-main`, for tests. */
  readonly program?: URL
  /** A job failed; `why` says nothing of what it was about. */
  readonly onFault?: (kind: string, why: string) => void
}

interface Task {
  readonly kind: JobKind<unknown, unknown>
  readonly wish: Wish<unknown, unknown>
  /** What settles who waits; each with a link of its own. */
  readonly waiters: Set<(outcome: JobOutcome<unknown>) => void>
  /** Where it waits: once for each link, however many ask with that. */
  readonly places: Set<string>
  process: LimitedProcess | null
  isRunning: boolean
}

/**
 * Heavy work in a few limited processes: fair by meeting and link, done once for all who ask for the same, dropped when
 * nobody waits for it any more. A process that dies, hangs or takes too much memory fails its own job and nothing else.
 * @source PRC-1…PRC-5
 */
export function createProcessPool({
  size = availableParallelism() > 1 ? 2 : 1,
  maxWaitingPerLink = 8,
  idleMs = 60_000,
  abandonedMs = 1_000,
  program,
  onFault = () => undefined,
}: PoolOptions = {}) {
  const queue = createFairQueue<Task>()
  const processes = createIdleProcesses({ size, idleMs, program })
  const known = new Map<string, Task>()
  const running = new Map<Task, string>()
  let isClosed = false

  const keyOf = ({ kind, wish }: Task): string | null => (wish.key === undefined ? null : `${kind.name} ${wish.key}`)

  const settle = (task: Task, outcome: JobOutcome<unknown>) => {
    queue.remove(task)
    running.delete(task)
    const key = keyOf(task)
    if (key !== null && known.get(key) === task) known.delete(key)
    if (!outcome.ok && outcome.why !== undefined) onFault(task.kind.name, outcome.why)
    task.wish.settled?.(outcome)
    for (const waiter of task.waiters) waiter(outcome)
  }

  const start = async (task: Task): Promise<void> => {
    task.isRunning = true
    try {
      const job = await task.wish.job()
      task.process = isClosed ? null : processes.take(task.kind.limits.maxMb)
      const outcome = await (task.process?.run(task.kind, job, task.wish.told) ?? gone)
      if (task.process !== null) processes.giveBack(task.process)
      settle(task, outcome.ok || task.waiters.size > 0 ? outcome : gone)
    } catch (error) {
      settle(task, { ok: false, fault: 'failed', why: error instanceof Error ? error.message : String(error) })
    }
    dispatch()
  }

  /** A link has one job running at a time, so that a second process is there for others. */
  const dispatch = () => {
    while (!isClosed && running.size < size) {
      const links = new Set(running.values())
      const next = queue.next(({ linkId }) => !links.has(linkId))
      if (next === null) return
      queue.remove(next.item)
      running.set(next.item, next.place.linkId)
      void start(next.item)
    }
  }

  /** False when the link has enough waiting without it. */
  const joins = (task: Task, asker: Asker): boolean => {
    const place = `${asker.meetingId} ${asker.linkId}`
    if (task.isRunning || task.places.has(place)) return true
    if (queue.waiting(asker) >= maxWaitingPerLink) return false
    const key = keyOf(task)
    if (key !== null) known.set(key, task)
    task.places.add(place)
    queue.add(asker, task)
    return true
  }

  const leave = (task: Task) => {
    if (task.waiters.size > 0) return
    if (!task.isRunning) return settle(task, gone)
    setTimeout(() => {
      if (task.waiters.size === 0 && running.has(task)) void task.process?.end()
    }, abandonedMs).unref()
  }

  return {
    /** Resolves with `gone` as soon as the asker's signal fires; never rejects. */
    run<Job, Made>(kind: JobKind<Job, Made>, wish: Wish<Job, Made>, asker: Asker): Promise<JobOutcome<Made>> {
      const same = wish.key === undefined ? undefined : known.get(`${kind.name} ${wish.key}`)
      if (isClosed || asker.signal?.aborted === true) return Promise.resolve(gone)
      const task: Task = same ?? newTask(kind, wish)
      if (!joins(task, asker)) return Promise.resolve(busy)
      return new Promise((resolve) => {
        const waiter = (outcome: JobOutcome<unknown>) => {
          asker.signal?.removeEventListener('abort', onAbort)
          resolve(outcome as JobOutcome<Made>)
        }
        const onAbort = () => {
          task.waiters.delete(waiter)
          resolve(gone)
          leave(task)
        }
        asker.signal?.addEventListener('abort', onAbort, { once: true })
        task.waiters.add(waiter)
        dispatch()
      })
    },
    /** How many jobs are being done, and how many wait. */
    jobs: () => ({ running: running.size, waiting: queue.size }),
    /** The processes that live now, for those who watch them. */
    pids: processes.pids,
    /** Ends every process; who waits is told that it failed. */
    async close(): Promise<void> {
      isClosed = true
      for (let next = queue.next(() => true); next !== null; next = queue.next(() => true)) settle(next.item, gone)
      await processes.close()
    },
  }
}

export type ProcessPool = ReturnType<typeof createProcessPool>

const newTask = (kind: Task['kind'], wish: Wish<unknown, unknown>): Task => ({
  kind,
  wish,
  waiters: new Set(),
  places: new Set(),
  process: null,
  isRunning: false,
})

const gone = { ok: false, fault: 'gone' } as const
const busy = { ok: false, fault: 'busy' } as const
