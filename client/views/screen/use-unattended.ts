import { useEffect, useState } from 'react'

const idleAfterMs = 3_000

/** A screen without hands: stays awake where it may, hides the pointer, goes full screen on F or a double click. @returns true while nobody moves anything. */
export function useUnattended(): boolean {
  const [isIdle, setIsIdle] = useState(true)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stir = () => {
      setIsIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIsIdle(true), idleAfterMs)
    }
    const fill = () => {
      const change = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()
      change.catch(() => undefined)
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'f' || event.key === 'F') fill()
    }
    window.addEventListener('mousemove', stir)
    window.addEventListener('dblclick', fill)
    window.addEventListener('keydown', press)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('mousemove', stir)
      window.removeEventListener('dblclick', fill)
      window.removeEventListener('keydown', press)
    }
  }, [])

  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    const hold = async () => {
      if (document.visibilityState === 'visible' && 'wakeLock' in navigator)
        lock = await navigator.wakeLock.request('screen')
    }
    const again = () => void hold().catch(() => undefined)
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      document.removeEventListener('visibilitychange', again)
      lock?.release().catch(() => undefined)
    }
  }, [])

  return isIdle
}
