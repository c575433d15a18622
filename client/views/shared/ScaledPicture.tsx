import { type ReactNode, useEffect, useRef } from 'react'
import { cssVars } from '../../components/css-vars.ts'
import styles from './ScaledPicture.module.css'

interface Props {
  /** Of the page that is shown, in its own pixels. */
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** A real page, small; for eyes only, as all of it is said beside it. Whatever is fixed to that page's window is fixed to the picture. */
export function ScaledPicture({ width, height, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const watch = new ResizeObserver(() => {
      element.style.setProperty('--scale', String(element.clientWidth / width))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [width])
  const size = cssVars({ '--width': `${width}px`, '--height': `${height}px`, '--given': `${width / 100}px` })
  return (
    <div ref={frame} className={styles.picture} style={size} aria-hidden="true" inert>
      <div className={styles.page}>{children}</div>
    </div>
  )
}
