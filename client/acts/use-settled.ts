import { useEffect, useState } from 'react'

/** So long a key that means something new does nothing, ms: the hand was on its way for what it meant until then. @source AGD-28 */
const settleMs = 1_500

/** False for a moment after that meaning has changed. On the page only: a program presses what it says. */
export function useSettled(meaning: string): boolean {
  const [settledFor, setSettledFor] = useState(meaning)
  useEffect(() => {
    const timer = setTimeout(() => setSettledFor(meaning), settleMs)
    return () => clearTimeout(timer)
  }, [meaning])
  return settledFor === meaning
}
