import type { Frames } from './checkin-calls.ts'
import type { SeatClient } from './seat-client.ts'

/** How many feed frames those clients got since they last forgot. */
export function countFrames(clients: readonly SeatClient[]): Frames {
  const counts = clients.map(({ frames }) => frames.length)
  return {
    most: Math.max(0, ...counts),
    mean: counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length),
    mostInOneSecond: Math.max(0, ...clients.map(({ frames }) => mostWithin(frames, 1_000))),
  }
}

function mostWithin(frames: SeatClient['frames'], ms: number): number {
  let start = 0
  let most = 0
  for (const [index, { at }] of frames.entries()) {
    while (at - (frames[start]?.at ?? at) >= ms) start += 1
    most = Math.max(most, index - start + 1)
  }
  return most
}

/** When all of these clients had been told up to that number. */
export function seenAt(clients: readonly SeatClient[], seq: number): number {
  return Math.max(...clients.map(({ frames }) => frames[firstAtLeast(frames, seq)]?.at ?? Number.POSITIVE_INFINITY))
}

function firstAtLeast(frames: SeatClient['frames'], seq: number): number {
  let [low, high] = [0, frames.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((frames[middle]?.upTo ?? 0) < seq) low = middle + 1
    else high = middle
  }
  return low
}
