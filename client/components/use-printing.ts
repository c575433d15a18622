import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * True while the browser lays the page out for paper, which the document says meanwhile by `data-paper`; not while a part of
 * the page has paper of its own.
 */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const { dataset } = document.documentElement
    const begin = () => {
      if (dataset.sheet !== undefined) return
      dataset.paper = ''
      // Drawn before the browser looks at the page again.
      flushSync(() => setIsPrinting(true))
    }
    const end = () => {
      delete dataset.paper
      setIsPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      end()
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
