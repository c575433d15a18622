import { useEffect, useMemo, useState } from 'react'
import { createOpenParts, type OpenPart } from './open-parts.ts'

/** What lies over the front, and how it is opened and closed. */
export function useOpenParts() {
  const [part, setPart] = useState<OpenPart | null>(null)
  const parts = useMemo(() => createOpenParts({ history, onChange: setPart }), [])
  useEffect(() => {
    parts.moved()
    addEventListener('popstate', parts.moved)
    return () => removeEventListener('popstate', parts.moved)
  }, [parts])
  return { part, open: parts.open, close: parts.close }
}
