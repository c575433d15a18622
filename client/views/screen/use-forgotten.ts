import { useEffect } from 'react'
import { basePath } from '../../connection/base-path.ts'
import { isPairing } from '../../features/venues/pairing/pairing-memory.ts'
import { useMeetingStore } from '../../store/meeting-store.ts'

/** A paired screen that was taken off its hall shows nothing of the meeting any more, and asks for another. @source SCR-12 */
export function useForgotten(): void {
  const endedBy = useMeetingStore((store) => store.endedBy)
  useEffect(() => {
    if (endedBy !== null && isPairing()) location.replace(`${basePath}/screen`)
  }, [endedBy])
}
