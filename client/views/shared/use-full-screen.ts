import { useEffect, useState } from 'react'

/** F or a double click fills the screen, and gives it back. @returns whether the page fills it now. */
export function useFullScreen(): boolean {
  const [isFull, setIsFull] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const toggle = () => {
      const change = document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()
      change.catch(() => console.info('this browser does not let the page fill the screen'))
    }
    const press = ({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      // With another key held it is a command of the browser: find, and the like.
      if (key.toLowerCase() === 'f' && !repeat && !ctrlKey && !metaKey && !altKey) toggle()
    }
    const look = () => setIsFull(document.fullscreenElement !== null)
    window.addEventListener('dblclick', toggle)
    window.addEventListener('keydown', press)
    document.addEventListener('fullscreenchange', look)
    return () => {
      window.removeEventListener('dblclick', toggle)
      window.removeEventListener('keydown', press)
      document.removeEventListener('fullscreenchange', look)
    }
  }, [])
  return isFull
}
