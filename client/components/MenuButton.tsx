import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Box } from './Box.tsx'
import { Menu } from './Menu.tsx'
import styles from './MenuButton.module.css'

interface Props {
  /** What it is the menu of. */
  readonly label: string
  readonly children: ReactNode
}

/** What else can be done: the menu closes after a choice, with Escape, and when the focus goes elsewhere. */
export function MenuButton({ label, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setIsOpen(false)
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
  /** Before a choice does anything: a dialog that it opens gives the focus back to the button. */
  const comeBack = () => button.current?.focus()
  const press = (event: KeyboardEvent) => {
    if (isOpen && event.key === 'Escape') {
      comeBack()
      close()
    }
    if (!isOpen && event.key === 'ArrowDown') {
      event.preventDefault()
      setIsOpen(true)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the button and of the menu in it.
    <div className={styles.place} onBlur={leave} onKeyDown={press}>
      <Box
        ref={button}
        type="button"
        as="button"
        round
        tone="soft"
        className={styles.button}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        ⋯
      </Box>
      {isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a key on what is in it clicks, too.
        // biome-ignore lint/a11y/noStaticElementInteractions: a choice was made in it.
        <div className={styles.menu} onClickCapture={comeBack} onClick={close}>
          <Menu label={label}>{children}</Menu>
        </div>
      )}
    </div>
  )
}
