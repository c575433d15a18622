import { useEffect, useState } from 'react'

/** A part may have to be loaded first; so long its row is waited for, ms. */
const patienceMs = 4_000
const againMs = 60

/** Shows the row of a thing, whichever part it lies in, and puts the focus on the first of it that can be used. */
export function useLeadToRow(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (wanted === null) return
    let left = patienceMs
    const look = setInterval(() => {
      left -= againMs
      const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.id)}"]`)
      if (row === null && left > 0) return
      clearInterval(look)
      row?.scrollIntoView({ block: 'center' })
      row?.querySelector<HTMLElement>('input, select, button, a[href]')?.focus({ preventScroll: true })
    }, againMs)
    return () => clearInterval(look)
  }, [wanted])
  return (id) => setWanted({ id })
}
