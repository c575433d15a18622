import { freshForMs } from '../../shared/protocol/fresh-for.ts'

const lookEveryMs = 1_000

interface Deps {
  /** Called when what was verified last has been so for five seconds. */
  readonly onStale: () => void
  /** Called with every look while nothing was heard for ten. */
  readonly onDead: () => void
  /** Called with every look. */
  readonly onLook: () => void
}

/** How long ago the last frame was verified: what is told by it, not by an open line. @source ARC-17, NOD-7 */
export function createFreshness({ onStale, onDead, onLook }: Deps) {
  let heardAt = -Infinity
  let freshAt = -Infinity
  let expiry: ReturnType<typeof setTimeout> | undefined
  const timer = setInterval(() => {
    onLook()
    if (performance.now() - heardAt > freshForMs * 2) onDead()
  }, lookEveryMs)
  return {
    /** A frame was verified. @param ageMs it says what was so long ago. */
    heard(ageMs: number): void {
      heardAt = performance.now()
      freshAt = Math.max(freshAt, heardAt - ageMs)
      clearTimeout(expiry)
      expiry = setTimeout(onStale, freshAt + freshForMs - heardAt)
    },
    close(): void {
      clearTimeout(expiry)
      clearInterval(timer)
    },
  }
}
