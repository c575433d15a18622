import { type AnchorHTMLAttributes, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Box } from './Box.tsx'
import { classNames } from './class-names.ts'
import styles from './Menu.module.css'
import { menuStep } from './menu-step.ts'
import { Text } from './Text.tsx'

interface Props {
  readonly label: string
  readonly className?: string | undefined
  /** `MenuItem`, `MenuLink` and groups of them. */
  readonly children: ReactNode
}

/** Acts and ways of which one is chosen. It takes the focus; arrows go round in it, Home and End to its ends, a letter to the next entry that begins with it. */
export function Menu({ label, className, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const entries = () => [...(ref.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  useEffect(() => ref.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), [])
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = entries()
    const names = all.map(({ textContent }) => textContent ?? '')
    const to = menuStep(event.key, all.indexOf(document.activeElement as HTMLElement), names)
    if (to === null) return
    event.preventDefault()
    all[to]?.focus()
  }
  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={classNames(styles.menu, className)}
      onKeyDown={press}
    >
      {children}
    </div>
  )
}

/** Entries under a small heading. */
export const MenuGroup = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
  <div role="group" aria-label={label}>
    <Text as="div" aria-hidden="true" size={2} tone="soft" className={styles.group}>
      {label}
    </Text>
    {children}
  </div>
)

interface ItemProps {
  readonly lang?: string | undefined
  /** The key that does the same without the menu. */
  readonly keys?: string | undefined
  /** Why it cannot be done now: it says so, and does nothing. */
  readonly off?: string | undefined
  /** What is hard to take back. */
  readonly danger?: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** An act of a menu. */
export const MenuItem = ({ lang, keys, off, danger = false, onChoose, children }: ItemProps) => (
  <button
    type="button"
    role="menuitem"
    tabIndex={-1}
    className={styles.entry}
    lang={lang}
    title={off}
    aria-disabled={off !== undefined || undefined}
    data-danger={danger || undefined}
    onClick={off === undefined ? onChoose : undefined}
  >
    <span>{children}</span>
    {keys !== undefined && (
      <Box as="kbd" size={2} tone="soft">
        {keys}
      </Box>
    )}
  </button>
)

/** A way of a menu to another page. */
export const MenuLink = ({ children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a {...rest} role="menuitem" tabIndex={-1} className={styles.entry}>
    {children}
  </a>
)
