import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * True while the browser lays the page out for paper, which the document says meanwhile by `data-paper`.
 */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const { dataset } = document.documentElement
    const begin = () => {
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
