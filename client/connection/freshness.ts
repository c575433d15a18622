import { freshForMs } from '../../shared/protocol/fresh-for.ts'

const lookEveryMs = 1_000
/** A line that was heard and says nothing for so long is dead. */
const silentForMs = freshForMs * 2
/** What comes first on a line is all that there is: over a thin line it takes its time, and is heard when all of it is there. */
const firstWithinMs = 60_000

interface Deps {
  /** Called when what was verified last has been so for five seconds. */
  readonly onStale: () => void
  /** Called when nothing was heard on an open line for ten seconds, sixty before the first. */
  readonly onDead: () => void
  /** Called with every look. */
  readonly onLook: () => void
}

/** How long ago the last frame was verified: what is told by it, not by an open line. @source ARC-17, NOD-7, LIN-8 */
export function createFreshness({ onStale, onDead, onLook }: Deps) {
  let deadAt = Infinity
  let freshAt = -Infinity
  let expiry: ReturnType<typeof setTimeout> | undefined
  const timer = setInterval(() => {
    onLook()
    if (performance.now() > deadAt) onDead()
  }, lookEveryMs)
  return {
    /** A line is there, on which nothing was heard yet. */
    opened(): void {
      deadAt = performance.now() + firstWithinMs
    },
    /** There is none: it is waited for elsewhere. */
    cut(): void {
      deadAt = Infinity
    },
    /** A frame was verified. @param ageMs it says what was so long ago. */
    heard(ageMs: number): void {
      const now = performance.now()
      deadAt = now + silentForMs
      freshAt = Math.max(freshAt, now - ageMs)
      clearTimeout(expiry)
      expiry = setTimeout(onStale, freshAt + freshForMs - now)
    },
    close(): void {
      clearTimeout(expiry)
      clearInterval(timer)
    },
  }
}
