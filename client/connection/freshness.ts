/** A page that heard nothing for so long is not live any more. @source ARC-17 */
const freshForMs = 5_000
const lookEveryMs = 1_000

interface Deps {
  /** Called with every look while nothing was heard for five seconds. */
  readonly onStale: () => void
  /** Called with every look while nothing was heard for ten. */
  readonly onDead: () => void
  /** Called with every look. */
  readonly onLook: () => void
}

/** How long ago the last frame was verified: what is told by it, not by an open line. */
export function createFreshness({ onStale, onDead, onLook }: Deps) {
  let heardAt = -Infinity
  const timer = setInterval(() => {
    const silentMs = performance.now() - heardAt
    if (silentMs > freshForMs) onStale()
    onLook()
    if (silentMs > freshForMs * 2) onDead()
  }, lookEveryMs)
  return {
    /** A frame was verified now. */
    heard(): void {
      heardAt = performance.now()
    },
    close: (): void => clearInterval(timer),
  }
}
