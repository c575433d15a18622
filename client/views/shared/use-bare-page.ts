import { useLayoutEffect } from 'react'
import { basePath } from '../../connection/base-path.ts'

/** Pages that are laid over a video: no ground of their own, and no sentence on them that is not part of the picture. */
export const isBareView = (view: string): boolean => view === 'overlay'

/** True for the address of such a page, and of a link on its way to one. */
export const isBareAddress = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean =>
  isBareView(
    pathname === `${basePath}/join`
      ? (new URLSearchParams(search).get('view') ?? '')
      : (pathname.split('/').at(-1) ?? ''),
  )

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
