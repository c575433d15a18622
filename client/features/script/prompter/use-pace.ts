import { type RefObject, useEffect, useState } from 'react'
import { keepPace, keptPace, movedBy, nextPace } from './pace.ts'

/** Further than that from where the pace left it: it was moved by hand, or by what follows the agenda. */
const handPx = 2
/** A page that was hidden does not jump when it comes back. */
const longestFrameMs = 100

/** Moves the lines at a chosen pace until it is told to stop, or the end is reached. */
export function usePace(page: RefObject<HTMLElement | null>) {
  const [pace, setPace] = useState(() => keptPace())
  const [isRunning, setIsRunning] = useState(false)

  useEffect(() => {
    const lines = page.current
    if (!isRunning || lines === null) return
    let frame = 0
    let at = performance.now()
    let place = lines.scrollTop
    const move = (now: number) => {
      if (Math.abs(lines.scrollTop - place) > handPx) place = lines.scrollTop
      const lineHeight = Number.parseFloat(getComputedStyle(lines).lineHeight)
      place += movedBy(pace, lineHeight, Math.min(now - at, longestFrameMs))
      at = now
      lines.scrollTop = place
      if (lines.scrollTop + lines.clientHeight >= lines.scrollHeight - 1) return setIsRunning(false)
      frame = requestAnimationFrame(move)
    }
    frame = requestAnimationFrame(move)
    return () => cancelAnimationFrame(frame)
  }, [page, pace, isRunning])

  return {
    pace,
    isRunning,
    stop: () => setIsRunning(false),
    toggle: () => setIsRunning((before) => !before),
    change(direction: 1 | -1): void {
      const next = nextPace(pace, direction)
      setPace(next)
      keepPace(next)
    },
  }
}
