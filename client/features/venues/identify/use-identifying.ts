import { useEffect, useState } from 'react'
import { useMeetingStore } from '../../../store/meeting-store.ts'

/** Long enough to walk to the back of a hall with one's eyes. */
const shownForMs = 8_000

/** True for some seconds after the control room has asked; asked again, it begins anew. */
export function useIdentifying(): boolean {
  const calls = useMeetingStore((store) => store.identifyCalls)
  const [answered, setAnswered] = useState(calls)
  useEffect(() => {
    if (calls === answered) return
    const timer = setTimeout(() => setAnswered(calls), shownForMs)
    return () => clearTimeout(timer)
  }, [calls, answered])
  return calls !== answered
}
