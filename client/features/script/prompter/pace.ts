import { deviceStorage } from '../../../connection/page-storage.ts'

/** Lines a minute: from slow reading of large type to skimming. */
export const paces = [4, 6, 8, 10, 13, 17, 22, 28] as const
const usualPace = 8

const key = 'onehall.prompter.pace'

/** The next faster (1) or slower (-1) pace; the fastest and the slowest stay. */
export function nextPace(pace: number, direction: 1 | -1): number {
  const next = direction === 1 ? paces.find((known) => known > pace) : paces.findLast((known) => known < pace)
  return next ?? pace
}

/** The pace that was chosen last on this device. */
export function keptPace(storage: Storage = deviceStorage()): number {
  const kept = Number(storage.getItem(key))
  return paces.find((known) => known === kept) ?? usualPace
}

export function keepPace(pace: number, storage: Storage = deviceStorage()): void {
  try {
    storage.setItem(key, String(pace))
  } catch (error) {
    console.info('the pace is not kept on this device', error)
  }
}

/** How far the lines have moved. @param lineHeight pixels. @param ms milliseconds. @returns pixels. */
export const movedBy = (linesPerMinute: number, lineHeight: number, ms: number): number =>
  (linesPerMinute * lineHeight * ms) / 60_000
