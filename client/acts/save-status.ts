import { useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/kernel/time.ts'
import type { ActMark } from './act-marks.ts'

/** How the writing on this page stands, taken together. */
export interface SaveStatus {
  /** Places with something that the server has not taken yet. */
  readonly open: ReadonlyMap<string, ActMark | 'waiting'>
  /** Server time of the newest answer; null before the first. */
  readonly savedAt: Instant | null
}

let status: SaveStatus = { open: new Map(), savedAt: null }
const listeners = new Set<() => void>()

function become(next: SaveStatus): void {
  status = next
  for (const listener of listeners) listener()
}

/** What is written at that place waits, is on its way, or was refused. */
export function noteOpen(place: string, mark: ActMark | 'waiting'): void {
  if (status.open.get(place) === mark) return
  become({ ...status, open: new Map(status.open).set(place, mark) })
}

/** The server has taken what was written at that place; without a time it was given up. */
export function noteSaved(place: string, at: Instant | null): void {
  const open = new Map(status.open)
  if (!open.delete(place) && at === null) return
  become({ open, savedAt: at ?? status.savedAt })
}

export const useSaveStatus = (): SaveStatus =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => status,
  )
