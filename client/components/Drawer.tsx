import type { KeyboardEvent, ReactNode } from 'react'
import { useText } from '../i18n/i18n.ts'
import { classNames } from './class-names.ts'
import { DeskButton } from './DeskButton.tsx'
import styles from './Drawer.module.css'

interface Props {
  readonly label: string
  /** Matters on a narrow page alone. */
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The right column of a desk; on a narrow page a drawer above the rest, that its button and Escape close. As wide as `--drawer` there. */
export function Drawer({ label, isOpen, onClose, className, children }: Props) {
  const { t } = useText()
  const press = (event: KeyboardEvent) => {
    if (isOpen && event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  return (
    <aside
      className={classNames(styles.drawer, className)}
      data-open={isOpen || undefined}
      aria-label={label}
      onKeyDown={press}
    >
      <DeskButton className={styles.close ?? ''} small onClick={onClose}>
        {t('common.close')}
      </DeskButton>
      {children}
    </aside>
  )
}

/** Opens the drawer of a narrow page; on a wide one the column is there anyway. */
export const DrawerButton = ({ onOpen, children }: { readonly onOpen: () => void; readonly children: ReactNode }) => (
  <DeskButton className={styles.opener ?? ''} small onClick={onOpen}>
    {children}
  </DeskButton>
)
