import { type RefCallback, useCallback } from 'react'

const step = 0.05

/**
 * Makes what is in an element smaller by `--fit`, 1 to 0.55, until all of it stands; again when the size of the element,
 * or of what is in it, changes: letters come late, counts grow. `data-over` tells that it does not stand even then.
 * @param content measured anew when it is another one.
 * @param smallest the least `--fit`.
 */
export function useFit(content: unknown, smallest = 0.55): RefCallback<HTMLElement> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new content is a new measure
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return
      const watch = new ResizeObserver(() => shrink(element, smallest))
      for (const watched of [element, ...element.children]) watch.observe(watched)
      shrink(element, smallest)
      return () => watch.disconnect()
    },
    [content, smallest],
  )
}

function shrink(element: HTMLElement, smallest: number): void {
  const isOver = () => element.scrollHeight > element.clientHeight + 1
  for (let share = 1; share >= smallest; share -= step) {
    element.style.setProperty('--fit', share.toFixed(2))
    if (!isOver()) break
  }
  element.dataset.over = String(isOver())
}
