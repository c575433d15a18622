import { createContext, useContext, useEffect } from 'react'

/** @param row the one that is open now. @param was the one that is no longer. */
export type SayOpen = (row: string | null, was?: string) => void

/** Where a row says that it is open; outside of the preparation nobody listens. */
export const OpenRow = createContext<SayOpen>(() => undefined)

/** Others see that this row is open here, for as long as it is. */
export function useOpenRow(row: string, isOpen: boolean): void {
  const say = useContext(OpenRow)
  useEffect(() => {
    if (!isOpen) return
    say(row)
    return () => say(null, row)
  }, [say, row, isOpen])
}
