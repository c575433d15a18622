import type { ReactNode } from 'react'
import { useText } from '../i18n/i18n.ts'
import styles from './Sheet.module.css'
import { useModal } from './use-modal.ts'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet from below, over the page; the browser's own dialog keeps the focus in it and closes on Esc. */
export function Sheet({ title, onClose, children }: Props) {
  const { t } = useText()
  const dialog = useModal()
  return (
    <dialog ref={dialog} className={styles.sheet} onClose={onClose} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {t('common.close')}
        </button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  )
}
