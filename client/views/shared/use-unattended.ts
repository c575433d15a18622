import { useWakeLock } from '../../components/use-wake-lock.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useIdlePointer } from './use-idle-pointer.ts'

/** A screen without hands: stays awake where it may, hides the pointer, fills the screen when asked. */
export function useUnattended(): { readonly isIdle: boolean; readonly isFull: boolean } {
  useWakeLock()
  return { isIdle: useIdlePointer(), isFull: useFullScreen() }
}
