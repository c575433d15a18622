import { type RefCallback, useCallback, useState } from 'react'
import type { Size } from './page-picture.ts'

/** The room that an element has, in CSS pixels; null until it is known. Another one when that changes: full screen, a projector. */
export function useFrame(): readonly [RefCallback<HTMLElement>, Size | null] {
  const [frame, setFrame] = useState<Size | null>(null)
  const watched = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0 && height > 0)
        setFrame((was) => (was?.width === width && was.height === height ? was : { width, height }))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [watched, frame]
}
