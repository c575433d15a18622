import { type LimitedProcess, startProcess } from './limited-process.ts'

interface Options {
  /** Processes at once, working or not. */
  readonly size: number
  readonly idleMs: number
  readonly program: URL | undefined
}

/** Keeps processes for the next job; one that is over, or that nobody needs for a while, goes. */
export function createIdleProcesses({ size, idleMs, program }: Options) {
  const all = new Set<LimitedProcess>()
  const idle = new Map<LimitedProcess, NodeJS.Timeout>()

  const drop = (process: LimitedProcess): Promise<void> => {
    clearTimeout(idle.get(process))
    idle.delete(process)
    all.delete(process)
    return process.end()
  }
  const fresh = (maxMb: number): LimitedProcess => {
    const [oldest] = idle.keys()
    if (all.size >= size && oldest !== undefined) void drop(oldest)
    const process = startProcess(maxMb, program)
    all.add(process)
    return process
  }

  return {
    /** One with that much memory, MB: one that is there, or a new one in place of one that has less or more. */
    take(maxMb: number): LimitedProcess {
      for (const process of idle.keys()) if (process.isOver()) void drop(process)
      const kept = [...idle.keys()].find((process) => process.maxMb === maxMb)
      if (kept === undefined) return fresh(maxMb)
      clearTimeout(idle.get(kept))
      idle.delete(kept)
      return kept
    },
    giveBack(process: LimitedProcess): void {
      if (process.isOver()) void drop(process)
      else idle.set(process, setTimeout(() => void drop(process), idleMs).unref())
    },
    pids: (): readonly number[] => [...all].flatMap(({ pid }) => (pid === undefined ? [] : [pid])),
    async close(): Promise<void> {
      await Promise.all([...all].map(drop))
    },
  }
}
