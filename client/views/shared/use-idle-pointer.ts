import { useEffect, useState } from 'react'

const idleAfterMs = 3_000

/** True while nobody has moved anything for three seconds: then the pointer is hidden. */
export function useIdlePointer(): boolean {
  const [isIdle, setIsIdle] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stir = () => {
      setIsIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIsIdle(true), idleAfterMs)
    }
    window.addEventListener('pointermove', stir)
    window.addEventListener('pointerdown', stir)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', stir)
      window.removeEventListener('pointerdown', stir)
    }
  }, [])
  return isIdle
}
