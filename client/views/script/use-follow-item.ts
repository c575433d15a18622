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
    if (!away.current) document.getElementById(partId)?.scrollIntoView({ block: 'start', behavior: motion() })
  }, [partId])
  return {
    isAway,
    /** The host's own hand, at once for wheel, touch and keys. */
    leave: () => show(true),
    back: () => {
      show(false)
      document.getElementById(partId)?.scrollIntoView({ block: 'start', behavior: motion() })
      page.current?.focus()
    },
  }
}

const motion = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth')
