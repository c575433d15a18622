import { type ReactNode, useId } from 'react'
import styles from './AskDialog.module.css'
import { Cluster } from './Cluster.tsx'
import { Stack } from './Stack.tsx'
import { Text } from './Text.tsx'
import { useModal } from './use-modal.ts'

interface Props {
  readonly title: string
  readonly children?: ReactNode
  /** The buttons, the way back first. */
  readonly actions: ReactNode
  /** Escape, or a click beside the dialog. */
  readonly onClose: () => void
  /** For tables; `most`: for those with many columns. */
  readonly wide?: boolean | 'most'
}

/** A question above the page; the browser keeps the focus inside and gives it back. */
export function AskDialog({ title, children, actions, onClose, wide = false }: Props) {
  const ref = useModal()
  const titleId = useId()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes through onCancel.
    <dialog
      ref={ref}
      className={wide === false ? styles.dialog : `${styles.dialog} ${wide === 'most' ? styles.most : styles.wide}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => ref.current?.open === false && onClose()}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <Stack gap={5} pad={7} className={styles.body}>
        <Text id={titleId} as="h2" size={5} weight={650} lines={1.45}>
          {title}
        </Text>
        {children}
        <Cluster align="stretch" justify="end" wraps gap={3} above={3} className={styles.actions}>
          {actions}
        </Cluster>
      </Stack>
    </dialog>
  )
}
