import { useEffect, useState } from 'react'

/** A page that comes up by itself may come under a thumb that meant another: so long its act does nothing, ms. */
const settleMs = 1_500

/** False for a moment after the page, or what its act means, has come up. @source FLR-17 */
export function useMeant(meaning: string): boolean {
  const [meantFor, setMeantFor] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setMeantFor(meaning), settleMs)
    return () => clearTimeout(timer)
  }, [meaning])
  return meantFor === meaning
}
