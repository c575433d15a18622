import { useEffect, useState } from 'react'

/** A part may have to be loaded first; so long its row is waited for, ms. */
const patienceMs = 4_000
/** A row that is there may have to be opened; so long the field in it is waited for, ms. */
const openingMs = 800
const againMs = 60

const usable = 'input, select, textarea, button, a[href]'

/** Where something is done that is missing. */
interface Lead {
  /** Of the item, venue or document; null: it is the meeting's. */
  readonly row: string | null
  /** What is missing: fields and buttons that fill it bear it as `data-fills`. */
  readonly what: string
}

/** Shows the very field or button by which something is done, whichever part it lies in, and puts the focus on it; else on the first of the row. */
export function useLeadToRow(): (lead: Lead) => void {
  const [wanted, setWanted] = useState<Lead | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const { row, what } = wanted
    let waitedMs = 0
    let openedMs = 0
    const look = setInterval(() => {
      waitedMs += againMs
      const around = document.querySelector<HTMLElement>(row === null ? 'main' : `[data-row="${CSS.escape(row)}"]`)
      if (around !== null) openedMs += againMs
      const place = around?.querySelector<HTMLElement>(`[data-fills="${what}"]`) ?? null
      if (place === null && waitedMs < patienceMs && (row === null || openedMs < openingMs)) return
      clearInterval(look)
      const found = place ?? (row === null ? null : around)
      found?.scrollIntoView({ block: 'center' })
      const field = found?.matches(usable) === true ? found : found?.querySelector<HTMLElement>(usable)
      field?.focus({ preventScroll: true })
    }, againMs)
    return () => clearInterval(look)
  }, [wanted])
  return setWanted
}
