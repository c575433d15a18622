import { useEffect, useState } from 'react'
import type { WallOrder } from '../../features/venues/wall/wall-order.ts'

const other = { trouble: 'agenda', agenda: 'trouble' } as const

/** How the halls stand, and what turns it: S does. */
export function useWallOrder(): readonly [order: WallOrder, turn: () => void] {
  const [order, setOrder] = useState<WallOrder>('trouble')
  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isPlain = !ctrlKey && !metaKey && !altKey && document.querySelector('dialog[open]') === null
      if (isPlain && key.toLowerCase() === 's') setOrder((was) => other[was])
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return [order, () => setOrder((was) => other[was])]
}
