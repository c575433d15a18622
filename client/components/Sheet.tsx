import type { ReactNode } from 'react'
import { useText } from '../i18n/i18n.ts'
import { Box } from './Box.tsx'
import { Cluster } from './Cluster.tsx'
import styles from './Sheet.module.css'
import { Stack } from './Stack.tsx'
import { Text } from './Text.tsx'
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
    <Box
      ref={dialog}
      as="dialog"
      ground="surface"
      tone="plain"
      phone={3}
      className={styles.sheet}
      onClose={onClose}
      aria-label={title}
    >
      <Cluster as="header" justify="between" pad={[4, 7]} edge="bottom">
        <Text as="h2" serif phone={4} weight={700}>
          {title}
        </Text>
        <Box
          type="button"
          as="button"
          least={44}
          pad={[0, 3]}
          tone="soft"
          className={styles.close}
          onClick={() => dialog.current?.close()}
        >
          {t('common.close')}
        </Box>
      </Cluster>
      <Stack gap={4} className={styles.body}>
        {children}
      </Stack>
    </Box>
  )
}
