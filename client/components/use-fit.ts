import { type RefCallback, useCallback } from 'react'

const smallest = 0.55
const step = 0.05

/**
 * Makes what is in an element smaller by `--fit`, 1 to 0.55, until all of it stands; again when the element's size changes.
 * `data-over` tells that it does not stand even then.
 * @param content measured anew when it is another one.
 */
export function useFit(content: unknown): RefCallback<HTMLElement> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new content is a new measure
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return
      const watch = new ResizeObserver(() => shrink(element))
      watch.observe(element)
      shrink(element)
      return () => watch.disconnect()
    },
    [content],
  )
}

function shrink(element: HTMLElement): void {
  const isOver = () => element.scrollHeight > element.clientHeight + 1
  for (let share = 1; share >= smallest; share -= step) {
    element.style.setProperty('--fit', share.toFixed(2))
    if (!isOver()) break
  }
  element.dataset.over = String(isOver())
}
