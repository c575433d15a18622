import { useEffect } from 'react'
import { useMeetingLink } from './meeting-context.tsx'
import { useMeetingStore } from './meeting-store.ts'
import { useSeq } from './use-meeting.ts'

/** Tells the server what this page has painted: after the frame, because only that is what people see. */
export function useDrawn(): void {
  const link = useMeetingLink()
  const seq = useSeq()
  const isLive = useMeetingStore((store) => store.status === 'live')
  useEffect(() => {
    if (!isLive) return
    let second = 0
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => link.drawn(seq))
    })
    return () => {
      cancelAnimationFrame(first)
      cancelAnimationFrame(second)
    }
  }, [link, seq, isLive])
}
