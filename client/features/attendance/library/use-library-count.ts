import { useEffect, useState } from 'react'
import { fetchUnits } from './library-calls.ts'

/** How many people the library has; null while that is on its way, and where it does not come. */
export function useLibraryCount(): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    fetchUnits('').then(
      ({ total }) => setCount(total),
      // The part itself says why.
      () => setCount(null),
    )
  }, [])
  return count
}
