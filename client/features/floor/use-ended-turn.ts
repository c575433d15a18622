import { useEffect, useRef, useState } from 'react'
import { newsMs, type OwnFloor } from './own-floor.ts'

/** Which turn has just ended: the speech, or being the next; null once that is no news, and when another one begins. */
export function useEndedTurn(step: OwnFloor['step']): 'speaking' | 'cued' | null {
  const last = useRef(step)
  const [ended, setEnded] = useState<'speaking' | 'cued' | null>(null)
  useEffect(() => {
    const was = last.current
    last.current = step
    if (step === 'speaking' || step === 'cued') setEnded(null)
    else if (was === 'speaking' || was === 'cued') setEnded(was)
  }, [step])
  useEffect(() => {
    if (ended === null) return
    const timer = setTimeout(() => setEnded(null), newsMs)
    return () => clearTimeout(timer)
  }, [ended])
  return ended
}
