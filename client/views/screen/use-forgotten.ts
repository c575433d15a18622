import { useEffect } from 'react'
import { deviceStorage } from '../../connection/page-storage.ts'
import { useMeetingStore } from '../../store/meeting-store.ts'

/** A paired screen that was taken off its hall shows nothing of the meeting any more, and asks for another. @source SCR-12 */
export function useForgotten(): void {
  const endedBy = useMeetingStore((store) => store.endedBy)
  useEffect(() => {
    if (endedBy !== null && deviceStorage().getItem('onehall-pairing') !== null) location.replace('/screen')
  }, [endedBy])
}
