import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, whatever its clock ticks at. @source man 5 proc_pid_stat, utime and stime */
const tickMs = 10
/** A job that has had less than that share of its time on the processor could not show what it takes. */
const fairShare = 0.5

/** What a process has had of the processor since it began, ms; null where the system does not tell: only Linux does, of a process that lives. */
export function processorMs(pid: number | undefined): number | null {
  if (pid === undefined || process.platform !== 'linux') return null
  try {
    // The name of the program stands in brackets and may hold anything.
    const [, , , , , , , , , , , user, system] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(user) + Number(system)) * tickMs
  } catch {
    return null
  }
}

/**
 * Whether a job that took too long by the clock was kept from the processor by others, so that its file is not to blame.
 * @param hadMs what it had of the processor; null: nobody knows.
 * @source PRC-1
 */
export const wasStarved = (hadMs: number | null, maxMs: number): boolean =>
  hadMs !== null && hadMs + 2 * tickMs < maxMs * fairShare
