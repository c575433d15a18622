import { type RefObject, useEffect, useRef, useState } from 'react'

/** Above or below the row over which something is held. */
export type DropEdge = 'above' | 'below'

interface Deps {
  /** Rows are dropped among those of the same list alone. */
  readonly list: string
  readonly id: string
  readonly row: RefObject<HTMLElement | null>
  /** What the row is dragged by. */
  readonly handle: RefObject<HTMLElement | null>
  readonly onDrop: (draggedId: string, edge: DropEdge) => void
}

/**
 * A row that is dragged to another place of its list by the pointer; keys have ways of their own. What drags comes after the page,
 * and without it the keys remain.
 * @returns where the row that is held over this one would come to stand; null for none.
 */
export function useDragRow({ list, id, row, handle, onDrop }: Deps): DropEdge | null {
  const [edge, setEdge] = useState<DropEdge | null>(null)
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    const ends: (() => void)[] = []
    let isGone = false
    const take = async () => {
      const { draggable, dropTargetForElements } = await import('@atlaskit/pragmatic-drag-and-drop/element/adapter')
      const [element, dragHandle] = [row.current, handle.current]
      if (isGone || element === null || dragHandle === null) return
      const edgeAt = (y: number): DropEdge => {
        const { top, height } = element.getBoundingClientRect()
        return y < top + height / 2 ? 'above' : 'below'
      }
      ends.push(
        draggable({ element, dragHandle, getInitialData: () => ({ list, id }) }),
        dropTargetForElements({
          element,
          canDrop: ({ source }) => source.data.list === list && source.data.id !== id,
          onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
          onDragLeave: () => setEdge(null),
          onDrop: ({ source, location }) => {
            setEdge(null)
            latest.current(String(source.data.id), edgeAt(location.current.input.clientY))
          },
        }),
      )
    }
    take().catch(() => undefined)
    return () => {
      isGone = true
      for (const end of ends) end()
    }
  }, [list, id, row, handle])
  return edge
}
