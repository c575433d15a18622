import { useEffect, useState } from 'react'

/** `?qr=large`, or Q on the screen's own keyboard: the code fills the stage, to be scanned from the last row. */
export function useLargeCode(): boolean {
  const [isLarge, setIsLarge] = useState(() => new URLSearchParams(location.search).get('qr') === 'large')
  useEffect(() => {
    const press = ({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 'q' && !repeat && !ctrlKey && !metaKey && !altKey) setIsLarge((was) => !was)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return isLarge
}
