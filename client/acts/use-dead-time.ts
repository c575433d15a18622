import { useRef } from 'react'

/** A second press within that time is the same hand, not a second thought; ms. @source MTG-7 */
export const deadMs = 700

/** Lets one of those acts through, and none for a moment after it. On the page only: a program may press as often as it likes. */
export function useDeadTime(): (go: () => void) => void {
  const lastAt = useRef(-deadMs)
  return (go) => {
    const now = performance.now()
    if (now - lastAt.current < deadMs) return
    lastAt.current = now
    go()
  }
}
