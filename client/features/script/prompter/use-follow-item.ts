import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Brings the part that is on to the top, unless the host has scrolled elsewhere; then the page stays until asked back.
 * @param partId of the element that is on.
 */
export function useFollowItem(page: RefObject<HTMLElement | null>, partId: string) {
  const [isAway, setIsAway] = useState(false)
  const away = useRef(false)
  const show = (isElsewhere: boolean) => {
    away.current = isElsewhere
    setIsAway(isElsewhere)
  }
  useEffect(() => {
    const follow = () => {
      if (!away.current) bringUp(page.current, partId)
    }
    follow()
    // Full screen, another window size: the lines break elsewhere.
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [page, partId])
  return {
    isAway,
    /** The host's own hand, at once for wheel, touch and keys. */
    leave: () => show(true),
    back: () => {
      show(false)
      bringUp(page.current, partId)
      page.current?.focus({ preventScroll: true })
    },
  }
}

/** At once, so that the host never reads from moving lines. */
function bringUp(page: HTMLElement | null, partId: string): void {
  const part = document.getElementById(partId)
  if (page === null || part === null) return
  page.scrollTop += part.getBoundingClientRect().top - page.getBoundingClientRect().top
}
