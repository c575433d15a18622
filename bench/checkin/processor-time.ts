import { readFileSync } from 'node:fs'
import type { Child } from '../fanout/processes.ts'

/** Ticks a second in which the system counts; the same on every Linux. */
const ticksPerSecond = 100

/** Seconds that the process has had a processor for, its threads with it; not a number where the system does not say. */
export function processorSeconds({ process: { pid } }: Child): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return Number.NaN
  }
}
