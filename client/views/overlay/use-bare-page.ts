import { useLayoutEffect } from 'react'

/** Pages that are laid over a video: no ground of their own, and no sentence on them that is not part of the picture. */
export const isBareView = (view: string): boolean => view === 'overlay'

/** Takes the ground away from the page, before it is first painted, for as long as it is a bare one. */
export function useBarePage(isBare: boolean): void {
  useLayoutEffect(() => {
    if (!isBare) return
    const grounds = [document.documentElement, document.body]
    for (const { style } of grounds) style.background = 'transparent'
    return () => {
      for (const { style } of grounds) style.background = ''
    }
  }, [isBare])
}
