import { readFileSync } from 'node:fs'
import type { Child } from '../fanout/processes.ts'

/** What a process holds of the machine's memory, and held at most so far, MiB; not a number where the system does not say. */
export function residentMib({ process: { pid } }: Child): { readonly now: number; readonly most: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]) / 1_024
    return { now: of('VmRSS'), most: of('VmHWM') }
  } catch {
    return { now: Number.NaN, most: Number.NaN }
  }
}
