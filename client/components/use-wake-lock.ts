import { useEffect } from 'react'

/** Whether browsers let this page keep the machine awake: on https and on the machine itself, not on plain http. */
export const mayKeepAwake = (): boolean => 'wakeLock' in navigator

/** Keeps the machine awake while the page is in sight. The browser lets go whenever the page is hidden; it is asked again then. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!mayKeepAwake()) return
    let lock: WakeLockSentinel | null = null
    let isGone = false
    const hold = async () => {
      if (isGone || document.visibilityState !== 'visible' || lock?.released === false) return
      const held = await navigator.wakeLock.request('screen')
      if (isGone) return held.release()
      lock = held
      held.addEventListener('release', again)
    }
    const again = () => void hold().catch((error: unknown) => console.info('the machine may fall asleep', error))
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', again)
      lock?.release().catch(() => undefined)
    }
  }, [])
}
