import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import styles from './RowMenu.module.css'

interface Props {
  readonly label: string
  /** Links and buttons. */
  readonly children: ReactNode
}

/** What else can be done with a row: folds up after a choice, with Escape, and when the focus goes elsewhere. */
export function RowMenu({ label, children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null)
  const fold = () => ref.current?.removeAttribute('open')
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) fold()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    fold()
    ref.current?.querySelector('summary')?.focus()
  }
  return (
    <details ref={ref} className={styles.more} onBlur={leave} onKeyDown={press}>
      <summary aria-label={label}>⋯</summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on what is in it clicks, too. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a choice was made in it. */}
      <div className={styles.menu} onClick={fold}>
        {children}
      </div>
    </details>
  )
}
